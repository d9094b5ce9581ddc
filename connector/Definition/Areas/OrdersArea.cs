using PowerPlatformMagento.Connector.Definition.Language;
using PowerPlatformMagento.Contracts;

namespace PowerPlatformMagento.Connector.Definition.Areas;

/// <summary>Orders: finding and reading them.</summary>
internal sealed partial class OrdersArea : IConnectorArea
{
    private const string One = "/stores/{store}/orders/{orderId}";

    public void Describe(ConnectorBuilder connector)
    {
        Reads(connector);
        States(connector);
        Documents(connector);
    }

    private static void Reads(ConnectorBuilder connector)
    {
        connector.Get("ListOrders", "/stores/{store}/orders")
            .Summary("List orders")
            .Description("Lists orders with their lines, addresses and documents, oldest first. All filters must hold; texts are compared without regard to case.")
            .Important()
            .Query("status", "Status", "Only orders in this status; empty means all.", status => status.DynamicList("ListOrderStatuses").Important())
            .Query("state", "State", "Only orders in this state, which is what Magento goes by; empty means all.", state => state.DynamicList("ListOrderStates"))
            .Query("customerEmail", "Customer Email", "Only orders placed with this e-mail address.", email => email.Important().Length(1, 255))
            .Query("number", "Order Number", "Only the order with this number, for example 000000042.", number => number.Length(1, 50))
            .Query<DateTime>("createdAfter", "Created After", "Only orders placed at or after this instant (UTC), for example 2026-01-31T08:00:00Z.", after => after.Important())
            .Query<DateTime>("createdBefore", "Created Before", "Only orders placed before this instant (UTC).")
            .Query<DateTime>("updatedAfter", "Updated After", "Only orders changed at or after this instant (UTC).")
            .Query<decimal>("minimumTotal", "Minimum Total", "Only orders with at least this grand total, in the currency of the order.", total => total.Range(0, 1_000_000_000_000))
            .ReturnsPage<Order>("A page of orders.");

        connector.Get("GetOrder", One)
            .Summary("Get an order")
            .Description("Gets an order by its Magento ID, with its lines, addresses, payment, shipments, invoices and refunds.")
            .Important()
            .Path("orderId", "Order ID", OrderIdText)
            .Returns<Order>("The order with its documents.");

        connector.Get("GetOrderByNumber", "/stores/{store}/orders-by-number/{number}")
            .Summary("Get an order by its number")
            .Description("Gets an order by the number the customer knows. Numbers can repeat between groups of store views; the newest order is answered then.")
            .Important()
            .Path("number", "Order Number", "Number of the order as the customer reads it, for example 000000042.", number => number.Length(1, 50))
            .Returns<Order>("The order with its documents.");
    }

    private const string OrderIdText = "Magento ID of the order, for example 42; not the order number.";
}
