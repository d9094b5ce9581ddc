using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Erp;

/// <summary>What the sales order says of the order of the store. The ERP system is right about how far an order is; about what was ordered and paid the store is.</summary>
internal static class ErpFacts
{
    /// <summary>The change of the order; null when the sales order was made from none, or nothing of this changed.</summary>
    public static Entity? Of(StepInput salesOrder)
    {
        var processing = salesOrder.Target.GetAttributeValue<OptionSetValue>(SalesOrderTable.ProcessingStatus)?.Value;
        if (salesOrder.Value<EntityReference>(SalesOrderTable.Order) is not { } order
            || ErpStatus.Of(salesOrder.Choice(SalesOrderTable.State), salesOrder.Choice(SalesOrderTable.StatusReason), processing) is not { } status
            || (processing is null && !HasChanged(salesOrder)))
        {
            return null;
        }

        return new Entity(OrderTable.Name, order.Id)
        {
            [OrderTable.ErpOrderNumber] = salesOrder.Text(SalesOrderTable.Number),
            [OrderTable.ErpStatus] = new OptionSetValue((int)status),
            [OrderTable.FulfillmentStatus] = new OptionSetValue((int)status),
            [OrderTable.FulfilledOn] = salesOrder.Value<DateTime?>(SalesOrderTable.FulfilledOn),
        };
    }

    private static bool HasChanged(StepInput salesOrder) =>
        salesOrder.Choice(SalesOrderTable.State) != salesOrder.StoredChoice(SalesOrderTable.State)
        || salesOrder.Choice(SalesOrderTable.StatusReason) != salesOrder.StoredChoice(SalesOrderTable.StatusReason)
        || salesOrder.Value<DateTime?>(SalesOrderTable.FulfilledOn) != salesOrder.Stored<DateTime?>(SalesOrderTable.FulfilledOn)
        || salesOrder.Value<EntityReference>(SalesOrderTable.Order)?.Id != salesOrder.Stored<EntityReference>(SalesOrderTable.Order)?.Id;
}
