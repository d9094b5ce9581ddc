using System.Globalization;
using System.Text;

namespace PowerPlatformMagento.Sandbox.Store.Generation;

/// <summary>Customers and guests by number; the same number is always the same person.</summary>
internal sealed class People(GeneratedStoreOptions options)
{
    private const int CustomersPerBlock = 10;
    private const int CompanyShare = 18;
    private const int GuestsPerCustomer = 2;

    private static readonly string[] Domains = ["example.com", "example.org", "mail.example", "xn--mller-kva.example", "sub.example.co.uk"];

    /// <summary>Of ten customers six are of the first website, two of each other.</summary>
    public static int WebsiteOf(long customerId) => (int)(customerId % CustomersPerBlock) switch
    {
        < 6 => 1,
        < 8 => 2,
        _ => 3,
    };

    /// <summary>A registered customer who can buy on a website.</summary>
    public long CustomerOf(int websiteId, ref Dice dice)
    {
        for (var attempt = 0; attempt < 64; attempt++)
        {
            var id = 1 + dice.Next(options.CustomerCount);
            if (WebsiteOf(id) == websiteId)
            {
                return id;
            }
        }

        return websiteId == 1 ? 1 : websiteId == 2 ? 6 : 8;
    }

    public Person Customer(long id)
    {
        var dice = new Dice(options.Seed, DiceKind.Customer, id);
        var website = WebsiteOf(id);
        var store = website == 1 ? 1 + dice.Next(2) : website == 2 ? 3 + dice.Next(2) : 5 + dice.Next(2);
        return Make(ref dice, id, id, website, store);
    }

    /// <summary>A guest; some of them come again, and a few use the e-mail of a registered customer.</summary>
    public Person Guest(int websiteId, int storeId, ref Dice order)
    {
        var number = 1L + order.Next(options.CustomerCount * GuestsPerCustomer);
        var dice = new Dice(options.Seed, DiceKind.Guest, (number * CustomersPerBlock) + storeId);
        var guest = Make(ref dice, null, number, websiteId, storeId);
        return order.Chance(8) ? guest with { Email = Customer(CustomerOf(websiteId, ref order)).Email } : guest;
    }

    public long CompanyOf(long customerId) => 1 + (customerId % CompanyCount);

    public int CompanyCount => Math.Max(1, options.CustomerCount / 12);

    public Company Company(long id)
    {
        var dice = new Dice(options.Seed, DiceKind.Company, id);
        var country = dice.Pick(Country.OfStore(1));
        var pool = NamePool.Of(country);
        return new Company(id, dice.Pick(pool.Companies), $"{country.Code}{100000000 + dice.Next(900000000)}", country,
            $"{dice.Pick(pool.Streets)} {1 + dice.Next(99)}", dice.Pick(pool.Cities), $"{10000 + dice.Next(80000)}", dice.Next(10) switch { 0 => 0, 1 => 2, 2 => 3, _ => 1 });
    }

    private Person Make(ref Dice dice, long? customerId, long number, int website, int store)
    {
        var country = dice.Pick(Country.OfStore(store));
        var pool = NamePool.Of(country);
        var (first, last) = (dice.Pick(pool.FirstNames), dice.Pick(pool.LastNames));
        var gender = dice.Chance(30) ? 1 + dice.Next(3) : (int?)null;
        var prefix = dice.Chance(20) ? (country.Locale.StartsWith("de", StringComparison.Ordinal) ? dice.Pick(Salutations) : "Dr.") : null;
        var employer = dice.Chance(CompanyShare) ? Company(customerId is { } id ? CompanyOf(id) : 1_000_000 + number) : null;
        var birth = customerId is not null && dice.Chance(25)
            ? new DateOnly(1940, 1, 1).AddDays(dice.Next(23000)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
        var home = Address(ref dice, country, pool, first, last, employer?.Name, employer?.VatId);
        var other = dice.Chance(25) ? Address(ref dice, country, pool, dice.Pick(pool.FirstNames), last, null, null) : null;
        var email = $"{Plain(first)}.{Plain(last)}{(customerId is null ? "g" : dice.Chance(5) ? "+shop" : "")}{number}.{store}@{dice.Pick(Domains)}";
        return new Person(customerId, email, prefix, first, dice.Chance(6) ? dice.Pick(pool.FirstNames) : null, last, gender, birth,
            customerId is null ? 0 : employer is null ? 1 : 2 + dice.Next(2), website, store, home, other, employer?.VatId,
            customerId is null ? null : employer?.Id);
    }

    private static readonly string[] Salutations = ["Frau", "Herr", "Dr."];

    private static PostalAddress Address(ref Dice dice, Country country, NamePool pool, string first, string last, string? company, string? vat)
    {
        var region = country.Regions.Length > 0 ? dice.Pick(country.Regions) : null;
        var line = country.Code is "GB" or "US" or "FR" ? $"{1 + dice.Next(240)} {dice.Pick(pool.Streets)}" : $"{dice.Pick(pool.Streets)} {1 + dice.Next(180)}{(dice.Chance(10) ? "a" : "")}";
        string[] street = dice.Chance(8) ? [line, "c/o Empfang, 3. OG", "Tor 7"] : dice.Chance(6) ? [line, "Hinterhaus"] : [line];
        var postcode = country.Code switch
        {
            "GB" => $"SW{1 + dice.Next(19)} {1 + dice.Next(9)}AA",
            "AT" or "CH" => $"{1010 + dice.Next(8000)}",
            _ => $"{1000 + dice.Next(98000):D5}",
        };
        return new PostalAddress(first, last, company, street, dice.Pick(pool.Cities), postcode, country, region, $"{country.DialCode} {100 + dice.Next(900)} {100000 + dice.Next(900000)}", vat);
    }

    private static string Plain(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var c in name.Where(char.IsAsciiLetterOrDigit))
        {
            text.Append(char.ToLowerInvariant(c));
        }

        return text.Length == 0 ? "kunde" : text.ToString();
    }
}
