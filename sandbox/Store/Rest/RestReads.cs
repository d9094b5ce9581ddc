using System.Globalization;
using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Search;

namespace PowerPlatformMagento.Sandbox.Store.Rest;

/// <summary>The answers of the reading routes.</summary>
internal sealed class RestReads(IQueryableDocuments documents, StoreOptions options)
{
    private const int FlushAt = 64 * 1024;

    private int reports;

    public Task ListAsync(RestRequest request, StoreEntity collection)
    {
        var criteria = Limited(SearchCriteriaReader.Read(request.Query));
        var page = new SearchEngine(documents, collection, criteria, NextReport).Find(options.RepeatLastPage);
        return RestAnswer.WriteAsync(request, async (json, target) =>
        {
            target.StartObject();
            target.StartArray("items"u8);
            foreach (var id in page.Ids)
            {
                documents.Write(collection, id, target);
                if (json.BytesPending > FlushAt)
                {
                    await json.FlushAsync(request.Http.RequestAborted);
                    await request.Http.Response.BodyWriter.FlushAsync(request.Http.RequestAborted);
                }
            }

            target.End();
            criteria.Write(target);
            target.Number("total_count"u8, page.TotalCount);
            target.End();
        });
    }

    public Task SingleAsync(RestRequest request, StoreEntity collection, string text)
    {
        var id = Existing(collection, text);
        return RestAnswer.WriteAsync(request, (_, target) =>
        {
            documents.Write(collection, id, target);
            return Task.CompletedTask;
        });
    }

    public Task AddressAsync(RestRequest request, string text)
    {
        var id = Integer(text);
        return RawAsync(request, documents.FindAddress(id) ?? throw RestError.NoSuchEntity("addressId", id));
    }

    public Task FixedAsync(RestRequest request, string route) =>
        RawAsync(request, documents.FixedAnswer(route) ?? throw RestError.NotInSandbox(route));

    public Task OrderStatusAsync(RestRequest request, string text)
    {
        using var order = JsonDocument.Parse(documents.Find(StoreEntity.Orders, Existing(StoreEntity.Orders, text))!.Value);
        return RestAnswer.WriteAsync(request.Http, 200, RestAnswer.Json, JsonSerializer.SerializeToUtf8Bytes(order.RootElement.GetProperty("status")));
    }

    public Task ShipmentCommentsAsync(RestRequest request, string text)
    {
        var id = Existing(StoreEntity.Shipments, text);
        var document = JsonDocument.Parse(documents.Find(StoreEntity.Shipments, id)!.Value);
        return RestAnswer.WriteAsync(request, (_, target) =>
        {
            using (document)
            {
                var comments = document.RootElement.GetProperty("comments");
                target.StartObject();
                target.StartArray("items"u8);
                foreach (var comment in comments.EnumerateArray())
                {
                    JsonCopy.Element(JsonSerializer.SerializeToUtf8Bytes(comment), target);
                }

                target.End();
                SearchCriteria.Of("parent_id", text).Write(target);
                target.Number("total_count"u8, comments.GetArrayLength());
                target.End();
                return Task.CompletedTask;
            }
        });
    }

    private static Task RawAsync(RestRequest request, ReadOnlyMemory<byte> json) => RestAnswer.WriteAsync(request, (_, target) =>
    {
        JsonCopy.Element(json.Span, target);
        return Task.CompletedTask;
    });

    private static long Integer(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id) ? id : throw RestError.WrongInteger(text);

    private long Existing(StoreEntity collection, string text)
    {
        var id = Integer(text);
        if (documents.Contains(collection, id))
        {
            return id;
        }

        throw collection switch
        {
            StoreEntity.Customers => RestError.NoSuchEntity("customerId", id),
            StoreEntity.CustomerGroups or StoreEntity.Companies => RestError.NoSuchEntity("id", id),
            _ when id == 0 => RestError.BadRequest("An ID is needed. Set the ID and try again."),
            _ => RestError.NoEntity(),
        };
    }

    private SearchCriteria Limited(SearchCriteria criteria) => !options.InputLimits
        ? criteria
        : criteria.PageSize is not { } size
            ? criteria with { PageSize = options.DefaultPageSize }
            : size <= options.MaximumPageSize ? criteria : throw RestError.PageSizeTooLarge(options.MaximumPageSize);

    private string NextReport() => FormattableString.Invariant($"{0x6b03bca5b4c6a + Interlocked.Increment(ref reports):x}");
}
