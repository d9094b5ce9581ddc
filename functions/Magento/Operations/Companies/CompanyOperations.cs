using System.Text.Json;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Http;
using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Operations.Companies.Fields;
using PowerPlatformMagento.Magento.Operations.Customers;
using PowerPlatformMagento.Magento.Operations.Customers.Fields;
using PowerPlatformMagento.Magento.Operations.Orders;
using PowerPlatformMagento.Magento.Projections;
using PowerPlatformMagento.Magento.Search;
using PowerPlatformMagento.Operations.Companies;

namespace PowerPlatformMagento.Magento.Operations.Companies;

internal sealed class CompanyOperations(OperationParts parts) : ICompanyOperations, ICompanyRecords
{
    private const string Route = "company/:id";
    private const string CreditRoute = "companyCredits/company/:id";
    private const int MostBookings = 10;

    private static readonly FieldSelection Fields = FieldSelection.Of(CompaniesJson.Default.CompanyDetailsWire);
    private static readonly FieldSelection BookingFields = FieldSelection.Of(CompaniesJson.Default.BookingWire);

    private readonly StoreSearch _search = new(parts.Pages);
    private readonly RawReader _raw = new(parts.Connection);
    private readonly StoreWriter _writer = new(parts.Connection);
    private readonly CommerceFunction _companies = new(parts.Store, "Companies (B2B)");
    private readonly CommerceFunction _credit = new(parts.Store, "Company credit (B2B)");

    private readonly RegionDirectory _regions = new(parts);

    public Task<StorePage<CompanyDetails>> ListAsync(CompanyFilter filter, PageWish wish, CancellationToken cancellationToken) => _companies.UseAsync(async () =>
    {
        var page = await _search.ReadAsync(
            StoreSearch.Of(SearchCollection.Companies, Filters(filter)), wish, Fields, CompaniesJson.Default.CompanyDetailsWire, cancellationToken).ConfigureAwait(false);
        return CompletedPage.Of(page, [.. page.Records.Select(record => MappedRecord.Of(record.Id, () => CompanyDetailsMapper.Map(record.Value!, parts.Store)))]);
    });

    public Task<CompanyDetails> GetAsync(string id, CancellationToken cancellationToken) => _companies.UseAsync(async () =>
    {
        var (_, company) = await ReadAsync(id, cancellationToken).ConfigureAwait(false);
        return company;
    });

    public Task<FieldChangeResult> WriteFieldsAsync(string companyId, IReadOnlyList<FieldChange> changes, CancellationToken cancellationToken) =>
        _companies.UseAsync(() => new CompanyFieldWriter(parts, this, _regions).WriteAsync(companyId, changes, cancellationToken));

    public Task<bool> SetStatusAsync(string id, string status, string? reason, CancellationToken cancellationToken) => _companies.UseAsync(async () =>
    {
        var raw = await _raw.ReadAsync($"company/{id}", Route, cancellationToken).ConfigureAwait(false);
        var isSame = CompanyStatusCodes.Name(raw.Text("status")) == status;
        if (isSame && (status != CompanyStatus.Rejected || raw.Text("reject_reason") == reason))
        {
            return false;
        }

        raw.Json["status"] = CompanyStatusCodes.Of(status);
        raw.Json["reject_reason"] = status == CompanyStatus.Rejected ? reason : null;
        await PutAsync($"company/{id}", Route, "company", raw.Json, cancellationToken).ConfigureAwait(false);
        return true;
    });

    public Task<CompanyCredit> GetCreditAsync(string companyId, CancellationToken cancellationToken) => _credit.UseAsync(async () =>
    {
        var raw = await ReadCreditAsync(companyId, cancellationToken).ConfigureAwait(false);
        return Value(MappedRecord.Of(companyId, () => CompanyDetailsMapper.Map(Read(raw, CompaniesJson.Default.CompanyCreditWire))));
    });

    public Task<bool> SetCreditAsync(string companyId, CompanyCreditChange change, CancellationToken cancellationToken) => _credit.UseAsync(async () =>
    {
        var raw = await ReadCreditAsync(companyId, cancellationToken).ConfigureAwait(false);
        var credit = Value(MappedRecord.Of(companyId, () => CompanyDetailsMapper.Map(Read(raw, CompaniesJson.Default.CompanyCreditWire))));
        if (change.Currency is { } currency && credit.Currency is { } known && !string.Equals(currency, known, StringComparison.OrdinalIgnoreCase))
        {
            throw new MagentoException(parts.Store, new MagentoError(OutboxErrors.CreditCurrencyDiffers, null, $"{currency}, in the store {known}"));
        }

        if ((change.Limit ?? credit.CreditLimit) == credit.CreditLimit && (change.MayExceedLimit ?? credit.MayExceedLimit) == credit.MayExceedLimit)
        {
            return false;
        }

        raw.Json["credit_limit"] = change.Limit ?? credit.CreditLimit;
        raw.Json["exceed_limit"] = change.MayExceedLimit ?? credit.MayExceedLimit;

        // The store reckons these two; sent back, an older reading could undo a purchase of this moment.
        raw.Json.Remove("balance");
        raw.Json.Remove("available_limit");
        if (change.Comment is { } comment)
        {
            raw.Json["credit_comment"] = comment;
        }

        await PutAsync($"companyCredits/{credit.Id}", "companyCredits/:id", "creditLimit", raw.Json, cancellationToken).ConfigureAwait(false);
        return true;
    });

    public Task<IReadOnlyList<StoreComment>> FindBookingsAsync(string creditId, string text, CancellationToken cancellationToken) => _credit.UseAsync(async () =>
    {
        SearchFilter[] filters = [new(SearchCollection.CompanyCreditId, FilterCondition.Equal, creditId), SearchFilter.Containing(SearchCollection.Comment, text)];
        var page = await _search.ReadAsync(
            StoreSearch.Of(SearchCollection.CreditHistory, filters), new PageWish(MostBookings), BookingFields, CompaniesJson.Default.BookingWire, cancellationToken).ConfigureAwait(false);
        return (IReadOnlyList<StoreComment>)[.. page.Records.Select(record => new StoreComment(record.Id!, record.Value!.Comment ?? "", IsVisible: false))];
    });

    public Task ReimburseAsync(CompanyCredit credit, decimal amount, string? purchaseOrder, string comment, CancellationToken cancellationToken)
    {
        const int Reimbursed = 4;
        var body = new JsonObject { ["value"] = amount, ["currency"] = credit.Currency, ["operationType"] = Reimbursed, ["comment"] = comment };
        if (purchaseOrder is not null)
        {
            body["options"] = new JsonObject { ["purchase_order"] = purchaseOrder };
        }

        var request = StoreRequest.Write(HttpMethod.Post, $"companyCredits/{credit.Id}/increaseBalance", "companyCredits/:id/increaseBalance", null, setsState: false);
        return _credit.UseAsync(() => _writer.SendAsync(request, body, WriteJson.Default.JsonObject, WriteJson.Default.JsonNode, cancellationToken));
    }

    public async Task<(RawRecord Raw, CompanyDetails Company)> ReadAsync(string companyId, CancellationToken cancellationToken)
    {
        var raw = await _raw.ReadAsync($"company/{companyId}", Route, cancellationToken).ConfigureAwait(false);
        return (raw, Value(MappedRecord.Of(companyId, () => CompanyDetailsMapper.Map(Read(raw, CompaniesJson.Default.CompanyDetailsWire), parts.Store))));
    }

    public Task SaveAsync(string companyId, RawRecord company, CancellationToken cancellationToken) =>
        PutAsync($"company/{companyId}", Route, "company", company.Json, cancellationToken);

    private static IEnumerable<SearchFilter> Filters(CompanyFilter filter)
    {
        if (filter.Name is { } name)
        {
            yield return SearchFilter.Containing(SearchCollection.CompanyName, name);
        }

        if (filter.Email is { } email)
        {
            yield return SearchFilter.Exactly(SearchCollection.CompanyEmail, email);
        }

        if (filter.Status is { } status)
        {
            yield return SearchFilter.Exactly(SearchCollection.Status, $"{CompanyStatusCodes.Of(status)}");
        }
    }

    private static T Read<T>(RawRecord raw, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
        where T : class =>
        raw.Json.Deserialize(type) ?? throw new RecordNotReadableException("record");

    private T Value<T>(ReadResult<T> result)
        where T : class =>
        result.Value ?? throw new MagentoException(parts.Store, result.Error!);

    private Task<RawRecord> ReadCreditAsync(string companyId, CancellationToken cancellationToken) =>
        _raw.ReadAsync($"companyCredits/company/{companyId}", CreditRoute, cancellationToken);

    private Task<JsonNode> PutAsync(string path, string route, string argument, JsonObject value, CancellationToken cancellationToken) => _writer.SendAsync(
        StoreRequest.Write(HttpMethod.Put, path, route, null, setsState: true),
        new JsonObject { [argument] = value },
        WriteJson.Default.JsonObject,
        WriteJson.Default.JsonNode,
        cancellationToken);
}
