using PowerPlatformMagento.Connector.Definition.Model;

namespace PowerPlatformMagento.Connector.Definition.Schemas;

/// <summary>Which properties of answers and events makers see first: amounts in the base currency and technical marks are rarely wanted.</summary>
internal static class OutputVisibility
{
    private static readonly HashSet<string> Technical = ["readAt", "revision", "discountTaxCompensationAmount", "unreadable"];

    public static Visibility Of(string name) => name switch
    {
        "nextLink" => Visibility.Internal,
        _ when Technical.Contains(name) => Visibility.Advanced,
        _ when name.StartsWith("base", StringComparison.Ordinal) && name.Length > 4 && char.IsUpper(name[4]) => Visibility.Advanced,
        _ => Visibility.Normal,
    };
}
