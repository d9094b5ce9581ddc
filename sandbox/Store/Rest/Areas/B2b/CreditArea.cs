using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.B2b;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Rest.Body;

namespace PowerPlatformMagento.Sandbox.Store.Rest.Areas.B2b;

/// <summary>Credit of companies of Adobe Commerce; other editions have none.</summary>
internal sealed class CreditArea(RestServices services) : IRestArea
{
    private const string Read = "Magento_Company::index";
    private const string Manage = "Magento_Company::manage";
    private const string Reimburse = "Magento_Company::reimburse_balance";

    private static readonly string[] RequiredOfLimit = ["company_id", "currency_code"];
    private static readonly string[] RequiredOfBooking = ["value", "currency", "operationType"];

    public IEnumerable<RestRoute> Routes => services.Edition == StoreEdition.OpenSource
        ? []
        :
        [
            services.Reads.List("companyCredits", Read, StoreEntity.CompanyCredits),
            services.Reads.List("companyCredits/history", Read, StoreEntity.CreditHistory),
            RestRoute.Get("companyCredits/:id", Read, (request, path) => AnswerAsync(request, Known(path.Id()))),
            RestRoute.Get("companyCredits/company/:company", Read, (request, path) => AnswerAsync(request, OfCompany(path.Id()))),
            RestRoute.Put("companyCredits/:id", Manage, (request, path) => SetAsync(request, path.Id())),
            RestRoute.Post("companyCredits/:id/increaseBalance", Reimburse, (request, path) => BookAsync(request, path.Id(), 1, CreditOperation.Increasing)),
            RestRoute.Post("companyCredits/:id/decreaseBalance", Reimburse, (request, path) => BookAsync(request, path.Id(), -1, CreditOperation.Decreasing)),
        ];

    private long Known(long id) => services.Documents.Contains(StoreEntity.CompanyCredits, id) ? id : throw RestError.NoSuchEntity("id", id);

    private long OfCompany(long company)
    {
        foreach (var id in services.Documents.Ids(StoreEntity.CompanyCredits))
        {
            if ((long)JsonNode.Parse(services.Documents.Find(StoreEntity.CompanyCredits, id)!.Value.Span)!["company_id"]! == company)
            {
                return id;
            }
        }

        throw RestError.NoSuchEntity("companyId", company);
    }

    private Task AnswerAsync(RestRequest request, long id) => RestAnswer.DocumentAsync(request, services.Documents.Find(StoreEntity.CompanyCredits, id)!.Value);

    private async Task SetAsync(RestRequest request, long id)
    {
        _ = services.Changeable;
        var wanted = (await BodyReader.ReadAsync(request)).Required("creditLimit");
        wanted.Only("id", "company_id", "credit_limit", "balance", "currency_code", "exceed_limit", "available_limit", "credit_comment", "extension_attributes");
        _ = Known(id);
        wanted.Demand(RequiredOfLimit);
        var limit = wanted.Number("credit_limit") ?? 0;
        if (limit < 0)
        {
            throw RestError.InvalidValue("credit_limit", wanted.Text("credit_limit")!);
        }

        await RestAnswer.DocumentAsync(request, services.Change.Companies.SetLimit(id, limit, wanted.Text("currency_code")!, wanted.Flag("exceed_limit"), wanted.Text("credit_comment")));
    }

    private async Task BookAsync(RestRequest request, long id, int sign, IReadOnlyList<int> allowed)
    {
        _ = services.Changeable;
        var body = await BodyReader.ReadAsync(request);
        body.Demand(RequiredOfBooking);
        _ = Known(id);
        var operation = body.Integer("operationType")!.Value;
        if (!allowed.Any(known => known == operation))
        {
            throw RestError.InvalidValue("operationType", $"{operation}");
        }

        var value = body.Number("value")!.Value;
        if (value <= 0)
        {
            throw RestError.InvalidValue("value", body.Text("value")!);
        }

        var options = body.Object("options")?.Only("purchase_order", "order_increment", "currency_display", "currency_base", "custom_reference_number", "extension_attributes");
        var note = new CreditNote(body.Text("currency")!, body.Text("comment"), options?.Text("purchase_order"), options?.Text("custom_reference_number"));
        services.Change.Companies.Book(id, sign * value, (int)operation, note);
        await RestAnswer.ValueAsync(request, JsonValue.Create(true));
    }
}
