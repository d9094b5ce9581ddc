using PowerPlatformMagento.Connector.Definition.Language;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Operations.Carts;
using PowerPlatformMagento.Operations.Polling;
using PowerPlatformMagento.Operations.Products;

namespace PowerPlatformMagento.Connector.Definition.Areas;

/// <summary>Triggers for stores that send no events.</summary>
internal sealed class PollingArea : IConnectorArea
{
    private const string Root = "/stores/{store}/polling/";
    private const string Why = " It asks the store every minute and is meant for stores that send no events.";

    public void Describe(ConnectorBuilder connector)
    {
        connector.PollingTrigger<Order>("PollOrders", Root + "orders")
            .Summary("When an order is new or changed (polling)")
            .Description("This operation triggers when an order is placed or anything about it changes." + Why)
            .Hint("To see it work now, place an order in the store and wait a minute.")
            .Query("status", "Status", "Only orders that are in this status then; empty means all.", status => status.DynamicList("ListOrderStatuses"))
            .Query<decimal>("minimumTotal", "Minimum Total", "Only orders of at least this grand total, in the currency of the order.");

        connector.PollingTrigger<Customer>("PollCustomers", Root + "customers")
            .Summary("When a customer is new or changed (polling)")
            .Description("This operation triggers when a customer registers or an account changes; Magento does not count addresses alone as a change." + Why)
            .Hint("To see it work now, register in the store and wait a minute.")
            .Query("groupId", "Customer Group", "Only customers of this group; empty means all.", group => group.DynamicList("ListCustomerGroups"));

        connector.PollingTrigger<Return>("PollReturns", Root + "returns")
            .Summary("When a return is new or changed (polling)")
            .Description("This operation triggers when a return of Adobe Commerce is asked for, or its status changes, or somebody comments on it." + Why)
            .Hint("To see it work now, ask for a return in the store and wait a minute.")
            .Query("status", "Status", "Only returns that are in this status of Magento then; empty means all.", status => status.DynamicList("ListReturnStatuses"));

        connector.PollingTrigger<Cart>("PollCarts", Root + "carts")
            .Summary("When a cart is abandoned (polling)")
            .Description("This operation triggers when nobody has touched an active cart with goods in it for some time." + Why)
            .Hint("To see it work now, put something into a cart and wait as long as you chose.")
            .Query<int>("abandonedAfterMinutes", "Abandoned After Minutes", "Minutes without a change after which a cart counts as abandoned; 60 when it is not given.", minutes => minutes.Important().Range(15, 43200).Default(60))
            .Query<decimal>("minimumTotal", "Minimum Total", "Only carts of at least this amount, in the currency of the cart.");

        connector.PollingTrigger<Product>("PollProducts", Root + "products", ProductsArea.Attributes)
            .Summary("When a product is new or changed (polling)")
            .Description("This operation triggers when a product is created or changed; Magento does not count its stock as a change." + Why)
            .Hint("To see it work now, change the name of a product in the store and wait a minute.")
            .Query("type", "Product Type", "Only products of this type; empty means all.", type => type.DynamicList("ListProductTypes"));

        connector.PollingTrigger<LowStockItem>("PollStock", Root + "stock")
            .Summary("When stock becomes low (polling)")
            .Description("This operation triggers when the quantity of a product at an inventory source falls below a threshold. It triggers again only after the quantity was at or above it." + Why)
            .Hint("To see it work now, set a quantity below the threshold and wait a minute.")
            .Query<decimal>("threshold", "Threshold", "Quantity below which stock is low; 1 when it is not given.", threshold => threshold.Important())
            .Query("sku", "SKU", "Only this product; empty means all, as long as no more than 300 quantities are low.")
            .Query("sourceCode", "Source Code", "Only this inventory source; empty means all.", source => source.DynamicList("ListSources"));
    }
}
