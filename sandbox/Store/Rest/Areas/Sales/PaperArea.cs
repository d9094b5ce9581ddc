using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing.Sales;
using PowerPlatformMagento.Sandbox.Store.Rest.Body;

namespace PowerPlatformMagento.Sandbox.Store.Rest.Areas.Sales;

/// <summary>Tracks and comments of shipments, comments of invoices and credit memos.</summary>
internal sealed class PaperArea(RestServices services) : IRestArea
{
    private const string Shipment = "Magento_Sales::shipment";
    private const string Invoice = "Magento_Sales::sales_invoice";
    private const string Creditmemo = "Magento_Sales::sales_creditmemo";

    private static readonly string[] CommentMembers =
        ["is_customer_notified", "parent_id", "comment", "is_visible_on_front", "created_at", "entity_id", "extension_attributes"];

    public IEnumerable<RestRoute> Routes =>
    [
        RestRoute.Post("shipment/track", Shipment, AddTrackAsync),
        RestRoute.Delete("shipment/track/:id", Shipment, RemoveTrackAsync),
        Comments("shipment/:id/comments", Shipment, StoreEntity.Shipments),
        Comments("invoices/:id/comments", Invoice, StoreEntity.Invoices),
        Comments("creditmemo/:id/comments", Creditmemo, StoreEntity.Creditmemos),
        Comment("shipment/:id/comments", Shipment, StoreEntity.Shipments, "Could not save the shipment comment."),
        Comment("invoices/comments", Invoice, StoreEntity.Invoices, "Could not save the invoice comment."),
        Comment("creditmemo/:id/comments", Creditmemo, StoreEntity.Creditmemos, "Could not save the creditmemo comment."),
    ];

    private async Task AddTrackAsync(RestRequest request, RouteValues path)
    {
        var entity = (await BodyReader.ReadAsync(request)).Required("entity").Only(
            "order_id", "created_at", "entity_id", "parent_id", "updated_at", "weight", "qty", "description", "extension_attributes", "track_number", "title", "carrier_code");
        var track = services.Change.Papers.AddTrack(entity.Integer("order_id") ?? 0, entity.Integer("parent_id") ?? 0, SaleRequests.Track(entity));
        await RestAnswer.DocumentAsync(request, track);
    }

    private Task RemoveTrackAsync(RestRequest request, RouteValues path)
    {
        services.Change.Papers.RemoveTrack(path.Id());
        return RestAnswer.ValueAsync(request, JsonValue.Create(true));
    }

    private RestRoute Comments(string template, string resource, StoreEntity paper) =>
        RestRoute.Get(template, resource, (request, path) => services.Reads.CommentsAsync(request, paper, path));

    /// <summary>The document is the one named in the body, whatever the path says.</summary>
    private RestRoute Comment(string template, string resource, StoreEntity paper, string refusal) => RestRoute.Post(template, resource, async (request, _) =>
    {
        var entity = (await BodyReader.ReadAsync(request)).Required("entity").Only(CommentMembers);
        var id = entity.Integer("parent_id") ?? 0;
        if (string.IsNullOrEmpty(entity.Text("comment")) || !services.Documents.Contains(paper, id))
        {
            throw RestError.BadRequest(refusal);
        }

        var comment = new DocumentComment(entity.Text("comment")!, entity.Integer("is_visible_on_front") == 1, entity.Integer("is_customer_notified") == 1);
        await RestAnswer.DocumentAsync(request, services.Change.Papers.Comment(paper, id, comment));
    });
}
