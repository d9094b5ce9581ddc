namespace PowerPlatformMagento.Magento.Operations.Products;

/// <summary>A product that exists.</summary>
/// <param name="Id">Magento's id.</param>
/// <param name="Sku">SKU as the store spells it.</param>
/// <param name="Type">Product type.</param>
internal sealed record ProductKey(string Id, string Sku, string Type)
{
    /// <summary>Whether it is put together of other products and has no stock of its own.</summary>
    public bool IsComposite => Type is "configurable" or "bundle" or "grouped";
}
