using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.Sandbox.Store.Metadata;

/// <summary>The countries the store sells to. Germany has all its regions, with Magento's ids; the others those that occur in addresses.</summary>
internal static class CountryJson
{
    private static readonly Region[] German =
    [
        new(80, "BAW", "Baden-Württemberg"), new(81, "BAY", "Bayern"), new(82, "BER", "Berlin"), new(83, "BRG", "Brandenburg"),
        new(84, "BRE", "Bremen"), new(85, "HAM", "Hamburg"), new(86, "HES", "Hessen"), new(87, "MEC", "Mecklenburg-Vorpommern"),
        new(79, "NDS", "Niedersachsen"), new(88, "NRW", "Nordrhein-Westfalen"), new(89, "RHE", "Rheinland-Pfalz"), new(90, "SAR", "Saarland"),
        new(91, "SAS", "Sachsen"), new(92, "SAC", "Sachsen-Anhalt"), new(93, "SCN", "Schleswig-Holstein"), new(94, "THE", "Thüringen"),
    ];

    public static JsonArray All() => new([.. Country.All.Select(One)]);

    private static JsonObject One(Country country)
    {
        var (code, name) = Names(country.Code);
        var json = new JsonObject
        {
            ["id"] = country.Code,
            ["two_letter_abbreviation"] = country.Code,
            ["three_letter_abbreviation"] = code,
            ["full_name_locale"] = name,
            ["full_name_english"] = name,
        };
        var regions = country.Code == "DE" ? German : country.Regions;
        if (regions.Length > 0)
        {
            json["available_regions"] = new JsonArray([.. regions.Select(region => new JsonObject { ["id"] = $"{region.Id}", ["code"] = region.Code, ["name"] = region.Name })]);
        }

        return json;
    }

    private static (string Code, string Name) Names(string code) => code switch
    {
        "DE" => ("DEU", "Germany"),
        "AT" => ("AUT", "Austria"),
        "CH" => ("CHE", "Switzerland"),
        "FR" => ("FRA", "France"),
        "GB" => ("GBR", "United Kingdom"),
        _ => ("USA", "United States"),
    };
}
