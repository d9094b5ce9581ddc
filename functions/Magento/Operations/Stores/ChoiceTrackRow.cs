namespace PowerPlatformMagento.Magento.Operations.Stores;

/// <summary>What is read of the tracking of a shipment to learn which carriers a store uses.</summary>
internal sealed class ChoiceTrackRow
{
    public string? CarrierCode { get; set; }
    public string? Title { get; set; }
}
