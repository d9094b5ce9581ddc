using Bogus;

namespace PowerPlatformMagento.Sandbox.Store.Generation;

/// <summary>Names and places of one language, drawn once from Bogus with a fixed seed.</summary>
internal sealed class NamePool
{
    private const int Size = 160;
    private const int Seed = 20261123;

    private static readonly string[] OddLastNames =
        ["O'Brien-Smythe", "von und zu Müllersheim-Großkopf", "D'Angelo", "Đorđević", "Ng", "Łukasiewicz", "Håkansson", "Null", "Smith, Jr.", "Weiß & Söhne"];

    private static readonly Dictionary<string, NamePool> Pools =
        Country.All.Select(country => country.Locale).Distinct().ToDictionary(locale => locale, locale => new NamePool(locale));

    private NamePool(string locale)
    {
        var faker = new Faker(locale) { Random = new Randomizer(Seed) };
        FirstNames = Draw(() => faker.Name.FirstName());
        LastNames = [.. Draw(() => faker.Name.LastName()), .. OddLastNames];
        Streets = [.. Draw(() => faker.Address.StreetName()).Select(street => street.Trim())];
        Cities = Draw(() => faker.Address.City());
        Companies = [.. Draw(() => faker.Company.CompanyName()), "Bäckerei Groß GmbH & Co. KG", "\"Zur Post\" Gasthof e.K.", "A/S Müller <Handel>"];
    }

    public string[] FirstNames { get; }

    public string[] LastNames { get; }

    public string[] Streets { get; }

    public string[] Cities { get; }

    public string[] Companies { get; }

    public static NamePool Of(Country country) => Pools[country.Locale];

    private static string[] Draw(Func<string> next) => [.. Enumerable.Range(0, Size).Select(_ => next())];
}
