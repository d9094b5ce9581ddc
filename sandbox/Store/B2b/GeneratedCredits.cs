using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.Sandbox.Store.B2b;

/// <summary>The credit of the generated companies: Magento makes one for every company, with nothing in it.</summary>
internal static class GeneratedCredits
{
    private const int Step = 2500;

    /// <summary>One for each company, with the company's id.</summary>
    public static IEnumerable<JsonObject> All(People people) => Enumerable.Range(1, people.CompanyCount).Select(id => One(people.Company(id)));

    private static JsonObject One(Company company)
    {
        var limit = company.Status == CompanyStatus.Approved ? (int)(company.Id % 5) * Step : 0;
        var owed = limit * (int)(company.Id % 3) / 10m;
        return new JsonObject
        {
            ["id"] = company.Id,
            ["company_id"] = company.Id,
            ["credit_limit"] = limit,
            ["balance"] = -owed,
            ["currency_code"] = "EUR",
            ["exceed_limit"] = false,
            ["available_limit"] = limit - owed,
        };
    }
}
