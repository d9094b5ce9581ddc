namespace PowerPlatformMagento.Magento.Operations.Products;

/// <summary>Finds what a change would change: writing what is there already would move the date of change and start flows for nothing. Pure.</summary>
internal static class ProductDifference
{
    /// <summary>The part of a change that differs from the product.</summary>
    public static ProductChange Of(ProductChange wanted, ProductWire product, IReadOnlyDictionary<string, AttributeDescription> attributes) => new()
    {
        Name = wanted.Name == product.Name ? null : wanted.Name,
        Status = wanted.Status == ProductCodes.StatusName(product.Status) ? null : wanted.Status,
        Visibility = wanted.Visibility == ProductCodes.VisibilityName(product.Visibility) ? null : wanted.Visibility,
        Price = wanted.Price == product.Price ? null : wanted.Price,
        Weight = wanted.Weight == product.Weight ? null : wanted.Weight,
        CustomAttributes = wanted.CustomAttributes
            .Where(value => !AttributeValues.AreSame(attributes.GetValueOrDefault(value.Key), Stored(product, value.Key), value.Value))
            .ToDictionary(value => value.Key, value => value.Value, StringComparer.Ordinal),
    };

    /// <summary>Names of the fields a change touches.</summary>
    public static IReadOnlyList<string> Names(ProductChange change) =>
    [
        .. new (string Name, bool IsGiven)[]
        {
            ("name", change.Name is not null), ("status", change.Status is not null), ("visibility", change.Visibility is not null), ("price", change.Price is not null),
            ("weight", change.Weight is not null),
        }.Where(field => field.IsGiven).Select(field => field.Name),
        .. change.CustomAttributes.Keys.Order(StringComparer.Ordinal),
    ];

    private static IReadOnlyList<string> Stored(ProductWire product, string code) =>
        product.CustomAttributes?.TryGetValue(code, out var value) == true ? AttributeValues.Texts(value) : [];
}
