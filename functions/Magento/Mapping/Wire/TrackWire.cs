namespace PowerPlatformMagento.Magento.Mapping.Wire;

/// <summary>What is read of a track.</summary>
internal sealed class TrackWire
{
    public string? EntityId { get; set; }
    public string? TrackNumber { get; set; }
    public string? CarrierCode { get; set; }
    public string? Title { get; set; }
    public DateTime CreatedAt { get; set; }
    public DateTime UpdatedAt { get; set; }
}
