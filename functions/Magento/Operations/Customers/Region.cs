namespace PowerPlatformMagento.Magento.Operations.Customers;

/// <summary>A region of a country.</summary>
/// <param name="Id">Magento's id; 0 where the country has no list of regions and any text is one.</param>
/// <param name="Code">Code; null for a text.</param>
/// <param name="Name">Name.</param>
internal sealed record Region(string Id, string? Code, string? Name)
{
    /// <summary>No region.</summary>
    public static readonly Region None = new("0", null, null);
}
