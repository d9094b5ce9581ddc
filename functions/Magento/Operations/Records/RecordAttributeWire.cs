namespace PowerPlatformMagento.Magento.Operations.Records;

/// <summary>What is read of an attribute of products or customers.</summary>
internal sealed class RecordAttributeWire
{
    public string? AttributeCode { get; set; }
    public string? DefaultFrontendLabel { get; set; }
    public string? FrontendLabel { get; set; }
    public string? FrontendInput { get; set; }
    public string? BackendType { get; set; }
    public bool? System { get; set; }
}
