namespace PowerPlatformMagento.Magento.Operations.Products;

/// <summary>
/// Which SKUs can stand in an address. Magento takes them when every reserved sign is encoded, but 2.4.6 and 2.4.7 rewrite encoded signs before they
/// check a signature, and web servers refuse encoded slashes or swallow dots. Pure.
/// </summary>
internal static class SkuPath
{
    /// <summary>Whether every server version takes the SKU in an address: letters, digits, blanks, <c>-</c>, <c>_</c> and <c>.</c> only.</summary>
    public static bool IsSafe(string sku) => sku.All(sign => char.IsLetterOrDigit(sign) || sign is ' ' or '-' or '_' or '.') && sku.Trim('.').Length > 0;

    /// <summary>The SKU as a part of an address.</summary>
    public static string Encode(string sku) => Uri.EscapeDataString(sku);
}
