using System.Globalization;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Http;
using PowerPlatformMagento.Magento.Mapping.Json;
using PowerPlatformMagento.Magento.Projections;
using PowerPlatformMagento.Magento.Search;

namespace PowerPlatformMagento.Magento.Operations.Returns;

internal sealed class ReturnOperations(OperationParts parts) : IReturnOperations
{
    private const string Route = "returns/:id";

    private readonly StoreSearch _search = new(parts.Pages);
    private readonly RawReader _raw = new(parts.Connection);
    private readonly StoreWriter _writer = new(parts.Connection);
    private readonly CommerceFunction _function = new(parts.Store, "Returns (RMA)");

    public Task<StorePage<Return>> ListAsync(ReturnFilter filter, PageWish wish, CancellationToken cancellationToken) => _function.UseAsync(async () =>
    {
        var page = await _search.ReadAsync(
            StoreSearch.Of(SearchCollection.Returns, Filters(filter)), wish, Projection.ReturnChanges, WireJson.Default.ReturnChangeWire, cancellationToken).ConfigureAwait(false);
        var ids = page.Records.Select(record => record.Id).OfType<string>().ToList();
        var results = new Dictionary<string, ReadResult<Return>>();
        await foreach (var result in parts.Client.ReadReturnsAsync(ids, cancellationToken).ConfigureAwait(false))
        {
            results[result.Id] = result;
        }

        return CompletedPage.Of(page, [.. ids.Where(results.ContainsKey).Select(id => results[id])]);
    });

    public Task<Return> GetAsync(string id, CancellationToken cancellationToken) => _function.UseAsync(async () =>
    {
        await foreach (var result in parts.Client.ReadReturnsAsync([id], cancellationToken).ConfigureAwait(false))
        {
            return result.Value ?? throw new MagentoException(parts.Store, result.Error!);
        }

        throw new MagentoException(parts.Store, new MagentoError(StoreErrors.NotFound));
    });

    public Task<ReturnCase> OpenAsync(string id, CancellationToken cancellationToken) =>
        _function.UseAsync(async () => ReturnCaseReader.Read(id, await _raw.ReadAsync($"returns/{id}", Route, cancellationToken).ConfigureAwait(false)));

    public Task SaveAsync(ReturnCase opened, string? status, IReadOnlyList<ReturnCaseLine> lines, CancellationToken cancellationToken)
    {
        var raw = (opened.Raw ?? throw new ArgumentException("Only a return that was opened can be saved.", nameof(opened))).Copy();
        raw.Json.Remove(ReturnCaseReader.StatusName);
        if (status is not null)
        {
            raw.Json[ReturnCaseReader.StatusName] = status;
        }

        foreach (var item in raw.Objects("items"))
        {
            if (lines.FirstOrDefault(line => line.Id == item.Text("entity_id")) is { } line)
            {
                Write(item.Json, line);
            }
        }

        return SendAsync(HttpMethod.Put, $"returns/{opened.Id}", Route, "rmaDataObject", raw.Json, setsState: true, cancellationToken);
    }

    public Task AddCommentAsync(ReturnCase opened, ReturnNote note, CancellationToken cancellationToken)
    {
        var body = new JsonObject
        {
            ["comment"] = note.Text,
            ["rma_entity_id"] = Number(opened.Id),
            ["created_at"] = parts.Time.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
            ["customer_notified"] = note.NotifyCustomer,
            ["visible_on_front"] = note.IsVisible,
            ["status"] = opened.Status,
            ["admin"] = true,
        };
        return SendAsync(HttpMethod.Post, $"returns/{opened.Id}/comments", Route + "/comments", "data", body, setsState: false, cancellationToken);
    }

    public Task AddTrackAsync(ReturnCase opened, ReturnParcel parcel, CancellationToken cancellationToken)
    {
        var body = new JsonObject
        {
            ["rma_entity_id"] = Number(opened.Id),
            ["track_number"] = parcel.Number,
            ["carrier_title"] = parcel.Title,
            ["carrier_code"] = parcel.CarrierCode,
        };
        return SendAsync(HttpMethod.Post, $"returns/{opened.Id}/tracking-numbers", Route + "/tracking-numbers", "track", body, setsState: false, cancellationToken);
    }

    private static IEnumerable<SearchFilter> Filters(ReturnFilter filter)
    {
        if (filter.OrderId is { } order)
        {
            yield return new SearchFilter(SearchCollection.OrderId, FilterCondition.Equal, order);
        }

        if (filter.Status is { } status)
        {
            yield return SearchFilter.Exactly(SearchCollection.Status, status);
        }

        if (filter.RequestedAfter is { } after)
        {
            yield return SearchFilter.AtOrAfter(SearchCollection.DateRequested, after);
        }
    }

    private static void Write(JsonObject item, ReturnCaseLine line)
    {
        item[ReturnCaseReader.StatusName] = line.Status;
        Write(item, "qty_authorized", line.Authorized);
        Write(item, "qty_returned", line.Received);
        Write(item, "qty_approved", line.Approved);
    }

    // What was empty and stays 0 stays empty.
    private static void Write(JsonObject item, string name, decimal quantity)
    {
        if (new RawRecord(item).Amount(name) != quantity)
        {
            item[name] = quantity;
        }
    }

    private static long Number(string id) => long.Parse(id, NumberStyles.None, CultureInfo.InvariantCulture);

    private Task<JsonNode> SendAsync(HttpMethod method, string path, string route, string argument, JsonObject value, bool setsState, CancellationToken cancellationToken) =>
        _function.UseAsync(() => _writer.SendAsync(
            StoreRequest.Write(method, path, route, null, setsState), new JsonObject { [argument] = value }, WriteJson.Default.JsonObject, WriteJson.Default.JsonNode, cancellationToken));
}
