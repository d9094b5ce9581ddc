using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.Store.Rest.Areas.Sales;

/// <summary>Reading orders and their documents.</summary>
internal sealed class SalesReadArea(RestReads reads) : IRestArea
{
    private const string ActionsView = "Magento_Sales::actions_view";
    private const string Shipment = "Magento_Sales::shipment";
    private const string Invoice = "Magento_Sales::sales_invoice";
    private const string Creditmemo = "Magento_Sales::sales_creditmemo";

    public IEnumerable<RestRoute> Routes =>
    [
        reads.List("orders", ActionsView, StoreEntity.Orders),
        reads.Single("orders/:id", ActionsView, StoreEntity.Orders),
        reads.List("orders/items", ActionsView, StoreEntity.OrderItems),
        reads.Single("orders/items/:id", ActionsView, StoreEntity.OrderItems),
        RestRoute.Get("orders/:id/statuses", ActionsView, reads.OrderStatusAsync),
        reads.List("shipments", Shipment, StoreEntity.Shipments),
        reads.Single("shipment/:id", Shipment, StoreEntity.Shipments),
        reads.List("invoices", Invoice, StoreEntity.Invoices),
        reads.Single("invoices/:id", Invoice, StoreEntity.Invoices),
        reads.List("creditmemos", Creditmemo, StoreEntity.Creditmemos),
        reads.Single("creditmemo/:id", Creditmemo, StoreEntity.Creditmemos),
    ];
}
