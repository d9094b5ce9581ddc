using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.B2b;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Rest.Body;

namespace PowerPlatformMagento.Sandbox.Store.Rest.Areas.B2b;

/// <summary>Negotiable quotes of Adobe Commerce; other editions have none. They have no list of their own: they are found among the carts.</summary>
internal sealed class QuoteArea(RestServices services) : IRestArea
{
    private const string View = "Magento_NegotiableQuote::view_quotes";
    private const string Manage = "Magento_NegotiableQuote::manage";

    public IEnumerable<RestRoute> Routes => services.Edition == StoreEdition.OpenSource
        ? []
        :
        [
            RestRoute.Post("negotiableQuote/request", Manage, (request, _) => DoAsync(request, ["quoteId", "quoteName"], (quotes, id, body) =>
                quotes.Request(id, string.IsNullOrWhiteSpace(body.Text("quoteName")) ? throw RestError.Required("quoteName") : body.Text("quoteName")!, body.Text("comment")), isNew: true)),
            RestRoute.Post("negotiableQuote/submitToCustomer", Manage, (request, _) => DoAsync(request, ["quoteId"], (quotes, id, body) => quotes.Send(id, body.Text("comment")))),
            RestRoute.Post("negotiableQuote/decline", Manage, (request, _) => DoAsync(request, ["quoteId", "reason"], (quotes, id, body) => quotes.Decline(id, body.Text("reason")))),
            RestRoute.Put("negotiableQuote/:id", Manage, (request, path) => UpdateAsync(request, path.Id())),
            RestRoute.Get("negotiableQuote/:id/comments", View, (request, path) => CommentsAsync(request, path.Id())),
        ];

    private JsonObject Cart(long id) => services.Documents.Find(StoreEntity.Carts, id) is { } json ? JsonNode.Parse(json.Span)!.AsObject() : throw RestError.NoSuchEntity("quoteId", id);

    private JsonObject Quote(long id) => QuoteDocument.Of(Cart(id)) ?? throw RestError.NoSuchEntity("quoteId", id);

    private async Task DoAsync(RestRequest request, string[] required, Action<StoreQuotes, long, BodyObject> act, bool isNew = false)
    {
        _ = services.Changeable;
        var body = await BodyReader.ReadAsync(request);
        body.Demand(required);
        var id = body.Integer("quoteId")!.Value;
        _ = isNew ? Cart(id) : Quote(id);
        act(services.Change.Quotes, id, body);
        await RestAnswer.ValueAsync(request, JsonValue.Create(true));
    }

    private async Task UpdateAsync(RestRequest request, long id)
    {
        _ = services.Changeable;
        var cart = (await BodyReader.ReadAsync(request)).Required("quote").Only("id", "items", "extension_attributes");
        if (cart.Has("items"))
        {
            throw RestError.NotInSandbox("the change of products of a quote");
        }

        _ = Quote(id);
        var quote = cart.Object("extension_attributes")?.Only("negotiable_quote", "shipping_assignments").Object("negotiable_quote") ?? new BodyObject([]);
        quote.Only("quote_id", "is_regular_quote", "status", "quote_name", "expiration_period", "negotiated_price_type", "negotiated_price_value", "shipping_price");
        var change = new QuoteChange(quote.Text("quote_name"), quote.Text("expiration_period"), quote.Integer("negotiated_price_type"), quote.Number("negotiated_price_value"), quote.Number("shipping_price"));
        if (change.PriceType is < QuotePrices.Percent or > QuotePrices.Proposed)
        {
            throw RestError.InvalidValue("negotiated_price_type", $"{change.PriceType}");
        }

        services.Change.Quotes.Update(id, change);
        await RestAnswer.DocumentAsync(request, new JsonArray());
    }

    private Task CommentsAsync(RestRequest request, long id)
    {
        _ = Quote(id);
        return RestAnswer.DocumentAsync(request, new JsonArray([.. services.Documents.Ids(StoreEntity.QuoteComments)
            .Select(comment => JsonNode.Parse(services.Documents.Find(StoreEntity.QuoteComments, comment)!.Value.Span)!)
            .Where(comment => (long)comment["parent_id"]! == id)]));
    }
}
