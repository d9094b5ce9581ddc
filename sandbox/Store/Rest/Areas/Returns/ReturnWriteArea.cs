using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Editing.Sales;
using PowerPlatformMagento.Sandbox.Store.Rest.Body;

namespace PowerPlatformMagento.Sandbox.Store.Rest.Areas.Returns;

/// <summary>Answering returns of Adobe Commerce. Its code is not public: shapes and answers are those of Adobe's published REST schema, refusals are the sandbox's own.</summary>
internal sealed class ReturnWriteArea(RestServices services) : IRestArea
{
    private const string Resource = "Magento_Rma::magento_rma";

    private static readonly string[] OfReturn =
    [
        "increment_id", "entity_id", "order_id", "order_increment_id", "store_id", "customer_id", "date_requested", "customer_custom_email", "items", "status", "comments", "tracks",
        "extension_attributes", "custom_attributes",
    ];

    private static readonly string[] OfRow =
    [
        "entity_id", "rma_entity_id", "order_item_id", "qty_requested", "qty_authorized", "qty_approved", "qty_returned", "reason", "condition", "resolution", "status",
        "extension_attributes",
    ];

    private static readonly string[] OfComment =
        ["comment", "rma_entity_id", "created_at", "entity_id", "customer_notified", "visible_on_front", "status", "admin", "extension_attributes", "custom_attributes"];

    private static readonly string[] OfTrack = ["entity_id", "rma_entity_id", "track_number", "carrier_title", "carrier_code", "extension_attributes"];

    public IEnumerable<RestRoute> Routes => services.Edition == StoreEdition.OpenSource
        ? []
        :
        [
            RestRoute.Post("returns", Resource, RequestAsync),
            RestRoute.Put("returns/:id", Resource, SaveAsync),
            Parts("returns/:id/comments", "comments"),
            Parts("returns/:id/tracking-numbers", "tracks"),
            RestRoute.Post("returns/:id/comments", Resource, CommentAsync),
            RestRoute.Post("returns/:id/tracking-numbers", Resource, AddTrackAsync),
            RestRoute.Delete("returns/:id/tracking-numbers/:trackId", Resource, (request, path) =>
                RestAnswer.ValueAsync(request, JsonValue.Create(services.Change.Returns.RemoveTrack(Id(path), path.Id(1))))),
        ];

    private async Task RequestAsync(RestRequest request, RouteValues path)
    {
        var goods = (await BodyReader.ReadAsync(request)).Required("rmaDataObject").Only(OfReturn);
        var id = services.Change.Returns.Request(new NewReturn
        {
            OrderId = services.Reads.Existing(StoreEntity.Orders, goods.Integer("order_id") ?? 0),
            Lines = [.. goods.Objects("items").Select(item => item.Only(OfRow)).Select(item => new NewReturnLine(
                item.Integer("order_item_id") ?? 0, item.Number("qty_requested") ?? 0, item.Text("reason"), item.Text("condition"), item.Text("resolution")))],
            Comment = goods.Objects("comments").Select(comment => comment.Only(OfComment).Text("comment")).FirstOrDefault(),
        });
        await AnswerAsync(request, id);
    }

    private async Task SaveAsync(RestRequest request, RouteValues path)
    {
        var goods = (await BodyReader.ReadAsync(request)).Required("rmaDataObject").Only(OfReturn);
        var id = Id(path);
        services.Change.Returns.Save(
            id,
            [.. goods.Objects("items").Select(item => item.Only(OfRow)).Select(item => new ReturnChange(item.Integer("entity_id") ?? 0)
            {
                Status = item.Text("status"),
                Authorized = item.Number("qty_authorized"),
                Returned = item.Number("qty_returned"),
                Approved = item.Number("qty_approved"),
            })],
            goods.Text("status"));
        await AnswerAsync(request, id);
    }

    private async Task CommentAsync(RestRequest request, RouteValues path)
    {
        var comment = (await BodyReader.ReadAsync(request)).Required("data").Only(OfComment);
        services.Change.Returns.Comment(
            Id(path), new DocumentComment(comment.Text("comment") ?? throw RestError.Required("comment"), comment.Flag("visible_on_front") == true, comment.Flag("customer_notified") == true));
        await RestAnswer.ValueAsync(request, JsonValue.Create(true));
    }

    private async Task AddTrackAsync(RestRequest request, RouteValues path)
    {
        var track = (await BodyReader.ReadAsync(request)).Required("track").Only(OfTrack);
        services.Change.Returns.AddTrack(Id(path), new NewTrack(track.Text("track_number") ?? "", track.Text("carrier_title") ?? "", track.Text("carrier_code") ?? ""));
        await RestAnswer.ValueAsync(request, JsonValue.Create(true));
    }

    private RestRoute Parts(string template, string member) => RestRoute.Get(template, Resource, (request, path) =>
    {
        var parts = JsonNode.Parse(services.Documents.Find(StoreEntity.Returns, Id(path))!.Value.Span)![member]!.DeepClone().AsArray();
        return RestAnswer.DocumentAsync(request, new JsonObject
        {
            ["items"] = parts,
            ["search_criteria"] = new JsonObject
            {
                ["filter_groups"] = new JsonArray(new JsonObject
                {
                    ["filters"] = new JsonArray(new JsonObject { ["field"] = "rma_entity_id", ["value"] = path[0], ["condition_type"] = "eq" }),
                }),
            },
            ["total_count"] = parts.Count,
        });
    });

    private long Id(RouteValues path) => services.Reads.Existing(StoreEntity.Returns, path.Id());

    private Task AnswerAsync(RestRequest request, long id) => RestAnswer.DocumentAsync(request, services.Documents.Find(StoreEntity.Returns, id)!.Value);
}
