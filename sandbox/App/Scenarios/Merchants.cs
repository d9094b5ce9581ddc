using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Store.Catalogue;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Editing.Sales;

namespace PowerPlatformMagento.Sandbox.App.Scenarios;

/// <summary>What the people of the store do within one hour: paying, shipping, cancelling, giving money back, taking goods in.</summary>
internal sealed class Merchants(StoreOperations store, DocumentSet documents, Random random, DayCounts counts)
{
    private const int OrdersAnHour = 12;

    private readonly HashSet<long> _parcels = [];

    public void Hour()
    {
        foreach (var id in documents.Ids(StoreEntity.Orders).Order().TakeLast(OrdersAnHour * 2).Where(_ => random.Next(2) == 0))
        {
            Work(store.Catalogue.Order(id)!);
        }

        foreach (var id in documents.Ids(StoreEntity.Returns).ToList())
        {
            Handle(store.Catalogue.Return(id)!);
        }
    }

    /// <summary>Gives back the money for goods that came back without the store knowing of a return.</summary>
    /// <returns>Whether there was money to give back.</returns>
    public bool RefundFor(Entity goods, IReadOnlyList<Entity> lines)
    {
        if (documents.Ids(StoreEntity.Orders).Select(id => store.Catalogue.Order(id)!).FirstOrDefault(order => order.Order.Number == goods.GetAttributeValue<string>("mag_ordernumber")) is not { } order)
        {
            return false;
        }

        List<DocumentLine> pieces = [.. lines.Select(line => (line, row: order.Lines.FirstOrDefault(row => row.Sku == line.GetAttributeValue<string>("mag_sku"))))
            .Where(pair => pair.row is not null && pair.row.Refundable >= pair.line.GetAttributeValue<decimal>("mag_quantityreceived"))
            .Select(pair => new DocumentLine(pair.row!.ItemId, pair.line.GetAttributeValue<decimal>("mag_quantityreceived")))];
        if (pieces.Count == 0 || pieces.Count < lines.Count)
        {
            return false;
        }

        store.Orders.Refund(order.Order.Id, new NewRefund { Lines = pieces, ShippingAmount = 0 });
        counts.Refunds++;
        return true;
    }

    private void Work(CatalogueOrderDetails order)
    {
        var id = order.Order.Id;
        if (order.CanCancel && random.Next(8) == 0)
        {
            store.Orders.Cancel(id);
            counts.Cancellations++;
        }
        else if (order.CanInvoice && order.Order.State is "new" or "processing")
        {
            Invoice(order);
            Ship(order);
        }
        else if (order.CanRefund && order.Order.State == "complete" && !order.CanReturn && random.Next(6) == 0)
        {
            store.Orders.Refund(id);
            counts.Refunds++;
        }
    }

    private void Invoice(CatalogueOrderDetails order)
    {
        if (order.CanInvoice)
        {
            store.Orders.Invoice(order.Order.Id);
            counts.Invoices++;
        }
    }

    private void Ship(CatalogueOrderDetails order)
    {
        if (order.CanShip)
        {
            store.Orders.Ship(order.Order.Id, everything: random.Next(3) > 0, trackNumber: $"DAY-{order.Order.Number}");
            counts.Shipments++;
        }
    }

    // Authorised goods arrive, arrived goods are looked at, and who sent them gets the money for them.
    private void Handle(CatalogueReturn goods)
    {
        switch (goods.Status)
        {
            case "authorized" when random.Next(2) == 0 && _parcels.Add(goods.Id):
                store.Returns.AddParcel(goods.Id, $"BACK-{goods.Number}");
                break;
            case "authorized":
                store.Returns.Receive(goods.Id);
                break;
            case "received":
                store.Returns.Approve(goods.Id);
                Refund(goods);
                break;
        }
    }

    private void Refund(CatalogueReturn goods)
    {
        var order = store.Catalogue.Order(goods.OrderId)!;
        List<DocumentLine> lines = [.. Lines(goods, order)];
        if (lines.Count > 0)
        {
            store.Orders.Refund(goods.OrderId, new NewRefund { Lines = lines, ShippingAmount = 0 });
            counts.Refunds++;
        }
    }

    private IEnumerable<DocumentLine> Lines(CatalogueReturn goods, CatalogueOrderDetails order) =>
        from item in System.Text.Json.JsonDocument.Parse(documents.Find(StoreEntity.Returns, goods.Id)!.Value).RootElement.GetProperty("items").EnumerateArray()
        let row = order.Lines.FirstOrDefault(line => line.ItemId == item.GetProperty("order_item_id").GetInt64())
        where row is not null
        from paid in Paid(row, order)
        let pieces = Math.Min(paid.Refundable, item.GetProperty("qty_approved").GetDecimal() * paid.Ordered / row.Ordered)
        where pieces > 0
        select new DocumentLine(paid.ItemId, pieces);

    // A bundle comes back as a whole, and its parts are what was paid for.
    private static IEnumerable<CatalogueOrderLine> Paid(CatalogueOrderLine row, CatalogueOrderDetails order) =>
        row.Refundable > 0 ? [row] : order.Lines.Where(part => part.ParentItemId == row.ItemId);
}
