using System.Text.Json;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Search;

namespace PowerPlatformMagento.Sandbox.Store.Rest;

/// <summary>The answers of the reading routes.</summary>
internal sealed class RestReads(IQueryableDocuments documents, StoreOptions options)
{
    private const int FlushAt = 64 * 1024;

    private int reports;

    /// <summary>A route that answers a list by search criteria.</summary>
    public RestRoute List(string template, string resource, StoreEntity collection) => RestRoute.Get(template, resource, (request, _) => ListAsync(request, collection));

    /// <summary>A route that answers one document by its id.</summary>
    public RestRoute Single(string template, string resource, StoreEntity collection) =>
        RestRoute.Get(template, resource, (request, path) => SingleAsync(request, collection, path));

    /// <summary>A route without parameters.</summary>
    public RestRoute Fixed(string template, string resource) => RestRoute.Get(template, resource, (request, _) => FixedAsync(request, template));

    /// <param name="request">The request.</param>
    /// <param name="collection">Where to look.</param>
    /// <param name="write">Writes one document; null = as it is stored.</param>
    /// <param name="order">Order when the caller asks for none; null = by id.</param>
    public Task ListAsync(RestRequest request, StoreEntity collection, Action<long, ProjectedWriter>? write = null, IReadOnlyList<SortOrder>? order = null)
    {
        var criteria = Criteria(request);
        var sorted = order is not null && criteria.SortOrders.Count == 0 ? criteria with { SortOrders = order } : criteria;
        var page = new SearchEngine(documents, collection, sorted, NextReport).Find(options.RepeatLastPage);
        write ??= (id, target) => documents.Write(collection, id, target);
        return RestAnswer.WriteAsync(request, async (json, target) =>
        {
            target.StartObject();
            target.StartArray("items"u8);
            foreach (var id in page.Ids)
            {
                write(id, target);
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

    /// <summary>What the caller searches for, within the limits of the store.</summary>
    /// <param name="request">The request.</param>
    /// <param name="isRequired">Whether a list without any criteria is refused, as most are.</param>
    public SearchCriteria Criteria(RestRequest request, bool isRequired = true) =>
        !isRequired && !SearchCriteriaReader.IsGiven(request.Query) ? Limited(SearchCriteria.None) : Limited(SearchCriteriaReader.Read(request.Query));

    /// <summary>Id of a report, for an error nobody explains.</summary>
    public string NextReport() => FormattableString.Invariant($"{0x6b03bca5b4c6a + Interlocked.Increment(ref reports):x}");

    public Task SingleAsync(RestRequest request, StoreEntity collection, RouteValues path)
    {
        var id = Existing(collection, path.Id());
        return RestAnswer.WriteAsync(request, (_, target) =>
        {
            documents.Write(collection, id, target);
            return Task.CompletedTask;
        });
    }

    public Task AddressAsync(RestRequest request, RouteValues path)
    {
        var id = path.Id();
        return RestAnswer.DocumentAsync(request, documents.FindAddress(id) ?? throw RestError.NoSuchEntity("addressId", id));
    }

    public Task FixedAsync(RestRequest request, string route) =>
        RestAnswer.DocumentAsync(request, documents.FixedAnswer(route) ?? throw RestError.NotInSandbox(route));

    public Task OrderStatusAsync(RestRequest request, RouteValues path)
    {
        using var order = JsonDocument.Parse(documents.Find(StoreEntity.Orders, Existing(StoreEntity.Orders, path.Id()))!.Value);
        return RestAnswer.WriteAsync(request.Http, 200, RestAnswer.Json, JsonSerializer.SerializeToUtf8Bytes(order.RootElement.GetProperty("status")));
    }

    /// <summary>Comments of an order or a document, oldest first. Magento does not look whether there is such a document.</summary>
    public Task CommentsAsync(RestRequest request, StoreEntity collection, RouteValues path)
    {
        var json = documents.Find(collection, path.Id()) is { } found ? JsonNode.Parse(found.Span)!.AsObject() : [];
        var comments = collection == StoreEntity.Orders
            ? (json["status_histories"] as JsonArray ?? []).Reverse().ToArray()
            : [.. json["comments"] as JsonArray ?? []];
        return RestAnswer.WriteAsync(request, (_, target) =>
        {
            target.StartObject();
            target.StartArray("items"u8);
            foreach (var comment in comments)
            {
                JsonCopy.Element(JsonSerializer.SerializeToUtf8Bytes(comment), target);
            }

            target.End();
            SearchCriteria.Of("parent_id", path[0]).Write(target);
            target.Number("total_count"u8, comments.Length);
            target.End();
            return Task.CompletedTask;
        });
    }

    /// <summary>The id, when there is such a document.</summary>
    /// <exception cref="RestError">There is none: 404, in the words of the collection.</exception>
    public long Existing(StoreEntity collection, long id)
    {
        if (documents.Contains(collection, id))
        {
            return id;
        }

        throw collection switch
        {
            StoreEntity.Customers => RestError.NoSuchEntity("customerId", id),
            StoreEntity.Carts => RestError.NoSuchEntity("cartId", id),
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
}
