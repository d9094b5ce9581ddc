using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Mapping.Wire;

namespace PowerPlatformMagento.Magento.Tests.Mapping;

[TestClass]
public sealed class NewestTests
{
    private static readonly DateTime Order = new(2026, 11, 23, 4, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Later = Order.AddSeconds(1);

    public static IEnumerable<object[]> Parts =>
    [
        ["the order", (Action<OrderWire, OrderDocuments>)((order, _) => order.UpdatedAt = Later)],
        ["a row", (Action<OrderWire, OrderDocuments>)((order, _) => order.Items = [null, new OrderItemWire { UpdatedAt = Later }])],
        ["a new row", (Action<OrderWire, OrderDocuments>)((order, _) => order.Items = [new OrderItemWire { CreatedAt = Later }])],
        ["a shipment", (Action<OrderWire, OrderDocuments>)((_, documents) => documents.Shipments.Add(new ShipmentWire { UpdatedAt = Later }))],
        ["a track", (Action<OrderWire, OrderDocuments>)((_, documents) => documents.Shipments.Add(new ShipmentWire { Tracks = [null, new TrackWire { CreatedAt = Later }] }))],
        ["an invoice", (Action<OrderWire, OrderDocuments>)((_, documents) => documents.Invoices.Add(new InvoiceWire { CreatedAt = Later }))],
        ["a credit memo", (Action<OrderWire, OrderDocuments>)((_, documents) => documents.CreditMemos.Add(new CreditMemoWire { UpdatedAt = Later }))],
    ];

    [TestMethod]
    [DynamicData(nameof(Parts))]
    public void Counts_every_part(string name, object change)
    {
        var order = new OrderWire { CreatedAt = Order, UpdatedAt = Order };
        var documents = new OrderDocuments();
        ((Action<OrderWire, OrderDocuments>)change)(order, documents);

        Assert.AreEqual(Later, Newest.Of(order, documents), name);
    }

    [TestMethod]
    public void Takes_the_creation_where_nothing_else_is_known() =>
        Assert.AreEqual(Order, Newest.Of(new OrderWire { CreatedAt = Order }, OrderDocuments.None));
}
