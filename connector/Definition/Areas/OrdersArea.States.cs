using PowerPlatformMagento.Connector.Definition.Language;
using PowerPlatformMagento.Operations;
using PowerPlatformMagento.Operations.Orders;

namespace PowerPlatformMagento.Connector.Definition.Areas;

/// <summary>Orders: what is done to the order itself.</summary>
internal sealed partial class OrdersArea
{
    private static void States(ConnectorBuilder connector)
    {
        Plain(connector, "HoldOrder", "hold", "Hold an order", "Puts an order on hold: nothing of it can be shipped or invoiced until it is released. An order that is on hold stays so.");
        Plain(connector, "ReleaseOrder", "unhold", "Release an order", "Takes an order off hold and gives it back the state it had before. An order that is not on hold stays as it is.");
        Plain(connector, "CancelOrder", "cancel", "Cancel an order", "Cancels what is neither invoiced nor shipped of an order. An order that is cancelled stays so; of one that is invoiced in part the rest is cancelled, and the detail says so.");
        Plain(connector, "SendOrderEmail", "email", "Send the order confirmation", "Has the store send its order confirmation to the customer once more. Each call sends one: do not repeat it without need.");

        connector.Post("AddOrderComment", One + "/comments")
            .Summary("Add a comment to an order")
            .Description("Adds a comment for the back office, or one that the customer sees in the account or gets by e-mail. A repeated call adds nothing.")
            .Important()
            .Path("orderId", "Order ID", OrderIdText)
            .Body<OrderCommentRequest>(body =>
            {
                body.Property(request => request.Status).DynamicList("ListOrderStatuses").Advanced();
                body.Property(request => request.ShowOnStorefront).Important();
                body.Property(request => request.NotifyCustomer).Important();
            })
            .Returns<OperationResult>("What became of the comment.");

        connector.Post("LinkOrder", One + "/link")
            .Summary("Link an order to a record")
            .Description("Writes the number or ID an order has in another system onto the order in Magento, where the back office and other integrations find it.")
            .Path("orderId", "Order ID", OrderIdText)
            .Body<LinkOrderRequest>()
            .Returns<OperationResult>("What became of the link.");
    }

    private static void Plain(ConnectorBuilder connector, string operationId, string verb, string summary, string description) =>
        connector.Post(operationId, $"{One}/{verb}")
            .Summary(summary)
            .Description(description)
            .Path("orderId", "Order ID", OrderIdText)
            .Returns<OperationResult>("What became of the order.");
}
