using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing.Sales;
using PowerPlatformMagento.Sandbox.Store.Rest.Body;

namespace PowerPlatformMagento.Sandbox.Store.Rest.Areas.Sales;

/// <summary>Comments of orders.</summary>
internal sealed class OrderCommentArea(RestServices services) : IRestArea
{
    private static readonly string[] Members =
        ["comment", "created_at", "entity_id", "entity_name", "is_customer_notified", "is_visible_on_front", "parent_id", "status", "extension_attributes"];

    public IEnumerable<RestRoute> Routes =>
    [
        RestRoute.Get("orders/:id/comments", "Magento_Sales::actions_view", (request, path) => services.Reads.CommentsAsync(request, StoreEntity.Orders, path)),
        RestRoute.Post("orders/:id/comments", "Magento_Sales::comment", AddAsync),
    ];

    private async Task AddAsync(RestRequest request, RouteValues path)
    {
        var body = (await BodyReader.ReadAsync(request)).Required("statusHistory").Only(Members);
        var order = services.Reads.Existing(StoreEntity.Orders, path.Id());
        var notifies = body.Integer("is_customer_notified") == 1;
        services.Change.Orders.Comment(
            order, new OrderComment(body.Text("comment"), body.Text("status"), body.Integer("is_visible_on_front") == 1, notifies, body.Text("entity_name")));
        if (notifies && !services.Options.SendsMail)
        {
            // The comment is stored all the same.
            throw RestError.BadRequest("Unable to send mail. Please try again later.");
        }

        await RestAnswer.ValueAsync(request, JsonValue.Create(true));
    }
}
