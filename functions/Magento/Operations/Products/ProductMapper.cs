using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Operations.Stores;
using PowerPlatformMagento.Operations.Products;

namespace PowerPlatformMagento.Magento.Operations.Products;

/// <summary>Products as makers get them. Pure.</summary>
internal static class ProductMapper
{
    /// <exception cref="RecordNotReadableException">What a product cannot do without is missing.</exception>
    public static Product Map(ProductWire product, string store, StoreScopes scopes, IReadOnlyDictionary<string, AttributeDescription> attributes)
    {
        var values = product.CustomAttributes ?? [];
        return new Product
        {
            Id = Needed.Id(product.Id, "id"),
            Store = store,
            Sku = Needed.Text(product.Sku, "sku"),
            Name = Optional.Text(product.Name),
            Type = Needed.Text(product.TypeId, "type_id"),
            Status = ProductCodes.StatusName(product.Status),
            Visibility = ProductCodes.VisibilityName(product.Visibility),
            Price = product.Price,
            Weight = product.Weight,
            AttributeSetId = Optional.Id(product.AttributeSetId),
            CreatedAt = product.CreatedAt,
            UpdatedAt = product.UpdatedAt > product.CreatedAt ? product.UpdatedAt : product.CreatedAt,
            Websites = [.. (product.ExtensionAttributes?.WebsiteIds ?? []).Select(id => scopes.WebsiteCode(id)).OfType<string>()],
            CategoryIds = [.. (product.ExtensionAttributes?.CategoryLinks ?? []).Select(link => Optional.Id(link?.CategoryId)).OfType<string>()],
            CustomAttributes = values.ToDictionary(value => value.Key, value => AttributeValues.Read(attributes.GetValueOrDefault(value.Key), value.Value), StringComparer.Ordinal),
            CustomAttributeLabels = values
                .Select(value => KeyValuePair.Create(value.Key, AttributeValues.Label(attributes.GetValueOrDefault(value.Key), value.Value)))
                .Where(label => label.Value is not null)
                .ToDictionary(label => label.Key, label => label.Value!, StringComparer.Ordinal),
        };
    }
}
