namespace PowerPlatformMagento.Magento.Operations.Records;

/// <summary>Where custom attributes are described.</summary>
internal enum AttributeSource
{
    /// <summary>Attributes of customers.</summary>
    Customers,

    /// <summary>Attributes of products.</summary>
    Products,
}
