using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Operations;

namespace PowerPlatformMagento.Magento.Operations.Products;

/// <summary>Tells what an attribute is from Magento's words for it. Pure.</summary>
internal static class AttributeRules
{
    /// <summary>The attributes by code; those without a code are left out.</summary>
    public static Dictionary<string, AttributeDescription> Of(IEnumerable<AttributeWire> attributes) => attributes
        .Where(attribute => Optional.Text(attribute.AttributeCode) is not null)
        .DistinctBy(attribute => attribute.AttributeCode, StringComparer.Ordinal)
        .ToDictionary(attribute => attribute.AttributeCode!, Of, StringComparer.Ordinal);

    /// <summary>The kind of an attribute: first by how people enter it, then by how it is stored.</summary>
    public static AttributeKind KindOf(string? input, string? backend) => (input, backend) switch
    {
        ("multiselect", _) => AttributeKind.Choices,
        ("boolean", _) => AttributeKind.Flag,
        ("select", _) => AttributeKind.Choice,
        ("date" or "datetime", _) or (_, "datetime") => AttributeKind.Instant,
        ("price" or "weight", _) or (_, "decimal") => AttributeKind.Number,
        (_, "int") => AttributeKind.WholeNumber,
        _ => AttributeKind.Text,
    };

    private static AttributeDescription Of(AttributeWire attribute)
    {
        var kind = KindOf(attribute.FrontendInput, attribute.BackendType);
        return new AttributeDescription(
            attribute.AttributeCode!,
            Optional.Text(attribute.DefaultFrontendLabel) ?? attribute.AttributeCode!,
            kind,
            kind is AttributeKind.Choice or AttributeKind.Choices ? Options(attribute) : [],
            attribute.IsRequired ?? false,
            attribute.IsUserDefined ?? false,
            attribute.Scope == "global");
    }

    // The first option is often an empty one for "please choose".
    private static List<Choice> Options(AttributeWire attribute) =>
    [
        .. (attribute.Options ?? []).OfType<AttributeOptionWire>()
            .Where(option => Optional.Text(option.Value) is not null)
            .Select(option => new Choice(option.Value!, Optional.Text(option.Label) ?? option.Value!)),
    ];
}
