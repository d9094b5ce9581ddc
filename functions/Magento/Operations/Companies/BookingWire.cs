namespace PowerPlatformMagento.Magento.Operations.Companies;

/// <summary>What is read of a booking of a credit account.</summary>
internal sealed class BookingWire
{
    public string? Id { get; set; }
    public string? Comment { get; set; }
}
