using System.Globalization;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Rest.Body;

namespace PowerPlatformMagento.Sandbox.Store.Rest.Areas.Sales;

/// <summary>Shipping, invoicing and refunding orders.</summary>
internal sealed class FulfilmentArea(RestServices services) : IRestArea
{
    public IEnumerable<RestRoute> Routes =>
    [
        Make("order/:id/ship", "Magento_Sales::ship", StoreEntity.Orders, (order, body) => services.Change.Orders.Ship(order, SaleRequests.Shipment(body))),
        Make("order/:id/invoice", "Magento_Sales::invoice", StoreEntity.Orders, (order, body) => services.Change.Orders.Invoice(order, SaleRequests.Invoice(body))),
        Make("order/:id/refund", "Magento_Sales::creditmemo", StoreEntity.Orders, (order, body) => services.Change.Orders.Refund(order, SaleRequests.Refund(body))),
        Make("invoice/:id/refund", "Magento_Sales::sales_invoice", StoreEntity.Invoices, (invoice, body) => services.Change.Orders.RefundInvoice(invoice, SaleRequests.Refund(body))),
    ];

    /// <summary>Magento answers the id of the document as text.</summary>
    private RestRoute Make(string template, string resource, StoreEntity of, Func<long, BodyObject, long> make) => RestRoute.Post(template, resource, async (request, path) =>
    {
        var body = await BodyReader.ReadAsync(request);
        var id = services.Reads.Existing(of, path.Id());
        await RestAnswer.ValueAsync(request, JsonValue.Create(make(id, body).ToString(CultureInfo.InvariantCulture)));
    });
}
