namespace PowerPlatformMagento.Sandbox.Store.Generation;

/// <summary>A country the generated store sells to.</summary>
/// <param name="TaxName">How its tax rate is called, with the percentage; null when none is due.</param>
internal sealed record Country(string Code, string Locale, int TaxPermille, string? TaxName, string DialCode, Region[] Regions)
{
    public static Country Germany { get; } = new("DE", "de", 190, "DE 19%", "+49",
        [new(80, "BAW", "Baden-Württemberg"), new(81, "BAY", "Bayern"), new(91, "SAS", "Sachsen"), new(93, "SCN", "Schleswig-Holstein")]);

    public static Country Austria { get; } = new("AT", "de_AT", 200, "AT 20%", "+43", []);

    public static Country Switzerland { get; } = new("CH", "de_CH", 81, "CH 8.1%", "+41", []);

    public static Country France { get; } = new("FR", "fr", 200, "FR 20%", "+33", []);

    public static Country Britain { get; } = new("GB", "en_GB", 200, "GB 20%", "+44", []);

    public static Country America { get; } = new("US", "en_US", 0, null, "+1", [new(23, "IL", "Illinois"), new(43, "NY", "New York"), new(12, "CA", "California")]);

    public static Country[] All { get; } = [Germany, Austria, Switzerland, France, Britain, America];

    /// <summary>Where the customers of a store view live.</summary>
    public static Country[] OfStore(int storeId) => storeId switch
    {
        3 => [Austria, Germany],
        4 => [Switzerland],
        5 => [Britain],
        6 => [America],
        _ => [Germany, Germany, France, Austria],
    };
}
