using PowerPlatformMagento.Sandbox.Dataverse.Storage;
using PowerPlatformMagento.Sandbox.Dataverse.Values;

namespace PowerPlatformMagento.Sandbox.Dataverse.Rows;

/// <summary>The rows an environment is born with: organization, business unit, users and currencies.</summary>
internal static class PlatformRows
{
    public static Organization Insert(Database database, SandboxDataverseOptions options)
    {
        var currencies = options.Currencies.ToDictionary(
            currency => currency.Code,
            currency => Insert(database, "transactioncurrency", options.Ids(), new()
            {
                ["currencyname"] = currency.Name,
                ["isocurrencycode"] = currency.Code,
                ["currencysymbol"] = currency.Symbol,
                ["currencyprecision"] = StoredValue.Box(currency.Precision),
                ["exchangerate"] = currency.ExchangeRate,
                ["statecode"] = 0,
                ["statuscode"] = 1,
            }),
            StringComparer.Ordinal);
        if (!currencies.TryGetValue(options.BaseCurrency, out var baseCurrency))
        {
            throw new ArgumentException($"The base currency {options.BaseCurrency} is not among the currencies.", nameof(options));
        }

        var organization = Insert(database, "organization", options.Ids(), new()
        {
            ["name"] = options.OrganizationName,
            ["basecurrencyid"] = baseCurrency,
            ["pricingdecimalprecision"] = StoredValue.Box(2),
        });
        var unit = Insert(database, "businessunit", options.Ids(), new()
        {
            ["name"] = options.OrganizationName,
            ["organizationid"] = organization,
            ["isdisabled"] = StoredValue.False,
        });
        return new Organization
        {
            Name = options.OrganizationName,
            Link = organization,
            BusinessUnit = unit,
            BaseCurrency = baseCurrency,
            SystemUser = User(database, options, unit, "SYSTEM"),
            IntegrationUser = User(database, options, unit, "MAG Integration"),
        };
    }

    public static RowLink User(Database database, SandboxDataverseOptions options, RowLink businessUnit, string name) =>
        Insert(database, "systemuser", options.Ids(), new()
        {
            ["fullname"] = name,
            ["lastname"] = name,
            ["businessunitid"] = businessUnit,
            ["isdisabled"] = StoredValue.False,
        });

    public static RowLink Team(Database database, SandboxDataverseOptions options, RowLink businessUnit, string name) =>
        Insert(database, "team", options.Ids(), new()
        {
            ["name"] = name,
            ["teamtype"] = StoredValue.Box(0),
            ["isdefault"] = StoredValue.False,
            ["businessunitid"] = businessUnit,
        });

    public static void Membership(Database database, SandboxDataverseOptions options, Guid team, Guid user) =>
        Insert(database, "teammembership", options.Ids(), new() { ["teamid"] = team, ["systemuserid"] = user });

    public static RowLink Insert(Database database, string table, Guid id, Dictionary<string, object?> values)
    {
        var store = database.Store(table);
        var row = new object?[store.Definition.Columns.Count];
        foreach (var (name, value) in values)
        {
            row[store.Definition.Find(name)!.Ordinal] = value;
        }

        var link = new RowLink(store.Definition, id);
        store.Insert(new Row(link, database.NextSequence(), database.NextVersion(), row));
        return link;
    }
}
