namespace PowerPlatformMagento.Magento.Mapping.Wire;

/// <summary>What is read of a parcel of a return.</summary>
internal sealed class ReturnTrackWire
{
    public string? EntityId { get; set; }
    public string? TrackNumber { get; set; }
    public string? CarrierCode { get; set; }
    public string? CarrierTitle { get; set; }
}
