namespace PowerPlatformMagento.Magento.Operations.Products;

/// <summary>What is read of an attribute.</summary>
internal sealed class AttributeWire
{
    public string? AttributeCode { get; set; }
    public string? DefaultFrontendLabel { get; set; }
    public string? FrontendInput { get; set; }
    public string? BackendType { get; set; }
    public string? Scope { get; set; }
    public bool? IsRequired { get; set; }
    public bool? IsUserDefined { get; set; }
    public List<AttributeOptionWire?>? Options { get; set; }
}
