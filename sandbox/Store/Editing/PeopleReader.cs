using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Generation;
using PowerPlatformMagento.Sandbox.Store.Search;

namespace PowerPlatformMagento.Sandbox.Store.Editing;

/// <summary>People as they are in the store now, for orders they place.</summary>
internal sealed class PeopleReader(DocumentSet documents)
{
    private static readonly PostalAddress Nowhere = new("", "", null, [], "", "", Country.Germany, null, "", null);

    private static readonly Column Email = Columns.Find(StoreEntity.Customers, "email")!.Value;
    private static readonly Column Website = Columns.Find(StoreEntity.Customers, "website_id")!.Value;

    /// <summary>The account of an e-mail address on a website; null when there is none.</summary>
    public long? AccountOf(string email, long websiteId)
    {
        IQueryableDocuments queryable = documents;
        return queryable.Ids(StoreEntity.Customers, long.MinValue, long.MaxValue, descending: false)
            .Where(id => queryable.Column(StoreEntity.Customers, id, Website).Number == websiteId
                && string.Equals(queryable.Column(StoreEntity.Customers, id, Email).Text, email, StringComparison.OrdinalIgnoreCase))
            .Cast<long?>().FirstOrDefault();
    }

    /// <summary>A registered customer; without a street when the account holds no address. Null when there is none of this id.</summary>
    public Person? Find(long id)
    {
        if (documents.Find(StoreEntity.Customers, id) is not { } json)
        {
            return null;
        }

        using var document = JsonDocument.Parse(json);
        var customer = document.RootElement;
        var billing = Address(customer, "default_billing");
        var shipping = Address(customer, "default_shipping");
        var company = billing?.Company is null ? null : CompanyId(customer);
        return new Person(
            id, Text(customer, "email")!, Text(customer, "prefix"), Text(customer, "firstname") ?? "", Text(customer, "middlename"), Text(customer, "lastname") ?? "",
            customer.TryGetProperty("gender", out var gender) && gender.ValueKind == JsonValueKind.Number ? gender.GetInt32() : null, Text(customer, "dob"),
            customer.GetProperty("group_id").GetInt32(), customer.GetProperty("website_id").GetInt32(), customer.GetProperty("store_id").GetInt32(),
            billing ?? shipping ?? Nowhere, shipping is null || shipping == billing ? null : shipping, Text(customer, "taxvat"), company);
    }

    /// <summary>A person as entered at the checkout or registration.</summary>
    /// <exception cref="StoreRuleException">Something is missing.</exception>
    public static Person Entered(NewBuyer buyer, StoreView view) => new(
        null, Required(buyer.Email, "email"), Blank(buyer.Prefix), Required(buyer.FirstName, "firstname"), null, Required(buyer.LastName, "lastname"), null, null,
        0, view.WebsiteId, view.Id, Entered(buyer), null, Blank(buyer.VatId), null);

    /// <summary>A customer at the checkout, with the address entered there or the one of the account.</summary>
    /// <exception cref="StoreRuleException">There is no address at all.</exception>
    public static Person At(Person account, NewBuyer? entered, StoreView view)
    {
        if (entered is null && account.Home.Street.Length == 0)
        {
            throw new StoreRuleException("The account holds no address: enter one.");
        }

        var person = entered is null
            ? account
            : account with { Home = Entered(entered), Other = null, VatId = Blank(entered.VatId) ?? account.VatId, CompanyId = Blank(entered.Company) is null ? null : account.CompanyId };
        return person with { StoreId = view.Id };
    }

    private static PostalAddress Entered(NewBuyer buyer) => new(
        Required(buyer.FirstName, "firstname"), Required(buyer.LastName, "lastname"), Blank(buyer.Company),
        buyer.Street.Any(line => !string.IsNullOrWhiteSpace(line)) ? [.. buyer.Street.Where(line => !string.IsNullOrWhiteSpace(line))] : throw Missing("street"),
        Required(buyer.City, "city"), Required(buyer.Postcode, "postcode"), CountryOf(buyer.CountryCode), null, Blank(buyer.Telephone) ?? "+49 30 000000", Blank(buyer.VatId));

    private static PostalAddress? Address(JsonElement customer, string role)
    {
        if (!customer.TryGetProperty("addresses", out var addresses) || addresses.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        var address = addresses.EnumerateArray().FirstOrDefault(item => item.TryGetProperty(role, out var flag) && flag.ValueKind == JsonValueKind.True);
        return address.ValueKind != JsonValueKind.Object ? null : new PostalAddress(
            Text(address, "firstname") ?? "", Text(address, "lastname") ?? "", Text(address, "company"),
            [.. address.GetProperty("street").EnumerateArray().Select(line => line.GetString() ?? "")], Text(address, "city") ?? "", Text(address, "postcode") ?? "",
            Country.All.FirstOrDefault(country => country.Code == Text(address, "country_id")) ?? Country.Germany, RegionOf(address), Text(address, "telephone") ?? "", Text(address, "vat_id"));
    }

    private static Region? RegionOf(JsonElement address) =>
        address.TryGetProperty("region", out var region) && region.ValueKind == JsonValueKind.Object && Text(region, "region") is { } name
            ? new Region(region.GetProperty("region_id").GetInt32(), Text(region, "region_code") ?? "", name)
            : null;

    private static long? CompanyId(JsonElement customer) =>
        customer.TryGetProperty("extension_attributes", out var extension) && extension.ValueKind == JsonValueKind.Object
        && extension.TryGetProperty("company_attributes", out var company) && company.ValueKind == JsonValueKind.Object
        && company.TryGetProperty("company_id", out var id) ? id.GetInt64() : null;

    private static Country CountryOf(string code) =>
        Country.All.FirstOrDefault(country => country.Code == code) ?? throw new StoreRuleException($"The store does not sell to {code}.");

    private static string Required(string? value, string field) => Blank(value) ?? throw Missing(field);

    private static StoreRuleException Missing(string field) => new($"\"{field}\" is required. Enter and try again.");

    private static string? Blank(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
