namespace PowerPlatformMagento.Magento.Operations.Products;

/// <summary>Names of what Magento numbers. Pure.</summary>
internal static class ProductCodes
{
    private static readonly string[] Visibilities = ["NotVisible", "Catalog", "Search", "CatalogAndSearch"];

    /// <summary>1 is Enabled, everything else is not for sale.</summary>
    public static string StatusName(string? number) => number == "1" ? "Enabled" : "Disabled";

    /// <summary>The number of a status.</summary>
    public static int StatusNumber(string name) => name == "Enabled" ? 1 : 2;

    /// <summary>The name of a visibility; the first one where the number is none of Magento's.</summary>
    public static string VisibilityName(string? number) => number is "2" or "3" or "4" ? Visibilities[number[0] - '1'] : Visibilities[0];

    /// <summary>The number of a visibility.</summary>
    public static int VisibilityNumber(string name) => Array.IndexOf(Visibilities, name) + 1;
}
