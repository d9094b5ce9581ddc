namespace PowerPlatformMagento.Magento.Mapping.Wire;

/// <summary>Id and dates of a return.</summary>
internal sealed class ReturnChangeWire
{
    public string? EntityId { get; set; }
    public DateTime DateRequested { get; set; }
    public List<ReturnCommentDateWire?>? Comments { get; set; }
}
