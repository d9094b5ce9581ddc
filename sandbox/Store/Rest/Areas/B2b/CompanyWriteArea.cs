using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Rest.Body;

namespace PowerPlatformMagento.Sandbox.Store.Rest.Areas.B2b;

/// <summary>Changing companies of Adobe Commerce; other editions have none. What a company cannot be without has to be sent each time.</summary>
internal sealed class CompanyWriteArea(RestServices services) : IRestArea
{
    private static readonly string[] Required = ["company_name", "company_email", "street", "city", "postcode", "telephone", "country_id", "super_user_id", "customer_group_id"];

    private static readonly string[] Numbers = ["status", "customer_group_id", "sales_representative_id", "super_user_id", "region_id"];

    private static readonly string[] Texts =
        ["company_name", "legal_name", "company_email", "vat_tax_id", "reseller_id", "comment", "city", "country_id", "region", "postcode", "telephone", "reject_reason", "rejected_at"];

    public IEnumerable<RestRoute> Routes => services.Edition == StoreEdition.OpenSource
        ? []
        : [RestRoute.Put("company/:id", "Magento_Company::manage", (request, path) => SaveAsync(request, path.Id()))];

    private async Task SaveAsync(RestRequest request, long id)
    {
        _ = services.Changeable;
        var company = (await BodyReader.ReadAsync(request)).Required("company").Only([.. Numbers, .. Texts, "id", "street", "extension_attributes", "custom_attributes"]);
        _ = services.Reads.Existing(StoreEntity.Companies, id);
        var values = new JsonObject();
        foreach (var name in Numbers.Where(company.Has))
        {
            values[name] = company.Integer(name);
        }

        foreach (var name in Texts.Where(company.Has))
        {
            values[name] = company.Text(name);
        }

        if (company.Has("street"))
        {
            values["street"] = new JsonArray([.. company.Texts("street").Select(line => JsonValue.Create(line))]);
        }

        if (company.Has("extension_attributes"))
        {
            values["extension_attributes"] = company.Raw("extension_attributes")!.DeepClone();
        }

        company.Demand(Required);
        await RestAnswer.DocumentAsync(request, services.Change.Companies.Save(id, values));
    }
}
