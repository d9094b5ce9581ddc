using System.Text.Json;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Operations.Orders;
using PowerPlatformMagento.Magento.Operations.Orders.Wire;
using PowerPlatformMagento.Magento.Tests.Support;

namespace PowerPlatformMagento.Magento.Tests.Operations.Orders;

[TestClass]
public sealed class OrderSnapshotsTests
{
    public static IEnumerable<object[]> CapturedOrders => Capture.All
        .Where(entry => entry.File.StartsWith("order-", StringComparison.Ordinal) && entry.Path.StartsWith("/rest/V1/orders/", StringComparison.Ordinal) && entry.Path.Count(letter => letter == '/') == 4)
        .Where(entry => entry.File.EndsWith(".json", StringComparison.Ordinal) && Capture.Json(entry.File)["items"] is JsonArray && Capture.Json(entry.File)["state"] is not null)
        .Select(entry => new object[] { entry.File });

    [TestMethod]
    [DynamicData(nameof(CapturedOrders))]
    public void Every_captured_order_can_be_worked_on(string file)
    {
        var json = Capture.Json(file);

        var order = Read(json);

        Assert.AreEqual(json["entity_id"]!.ToString(), order.Id);
        Assert.AreEqual((string)json["state"]!, order.State);
        Assert.HasCount(json["items"]!.AsArray().Count, order.Lines);
        Assert.IsTrue(order.Lines.All(line => line.Open(DocumentKind.Shipment) >= 0 && line.Open(DocumentKind.Invoice) >= 0 && line.Open(DocumentKind.Refund) >= 0));
    }

    [TestMethod]
    public void What_is_open_is_reckoned_as_Magento_does()
    {
        var line = new OrderLineSnapshot { Id = "1", Sku = "A", ProductType = "simple", Ordered = 10, Shipped = 3, Invoiced = 6, Refunded = 4, Canceled = 1 };

        Assert.AreEqual(5m, line.Open(DocumentKind.Shipment), "goods that were refunded before they left are not shipped");
        Assert.AreEqual(3m, line.Open(DocumentKind.Invoice));
        Assert.AreEqual(2m, line.Open(DocumentKind.Refund));
        Assert.AreEqual(0m, (line with { IsVirtual = true }).Open(DocumentKind.Shipment));
        Assert.AreEqual(0m, (line with { Canceled = 10 }).Open(DocumentKind.Shipment));
    }

    [TestMethod]
    [DataRow("configurable", 0, 21.90, "parent")]
    [DataRow("bundle", 5, 0, "child")]
    [DataRow("bundle", 0, 59.90, "parent")]
    public void The_row_that_carries_the_amounts_is_known(string type, double childPrice, double parentPrice, string expected)
    {
        var order = Make.Order(1);
        var (parent, child) = (Make.Row(1, 0, 1, type), Make.Row(2, 0, 1, "simple", 1));
        (parent["base_price"], child["base_price"]) = (parentPrice, childPrice);
        order["items"] = new JsonArray(parent, child);

        var lines = Read(order).Lines;

        Assert.AreEqual(expected, lines.Single(line => line.HasAmounts).Id == "1" ? "parent" : "child");
    }

    [TestMethod]
    public void Comments_come_with_id_text_and_who_sees_them()
    {
        var order = Read(Capture.Json("order-24-several-comments.json"));

        Assert.IsGreaterThan(20, order.Comments.Count);
        Assert.IsTrue(order.Comments[0].IsAfter(order.Comments[^1]), "Magento lists the newest first");
        Assert.IsFalse(order.Comments[^1].IsAfter(order.Comments[^1]));
    }

    [TestMethod]
    public void A_status_that_Magento_lost_is_empty_and_a_blank_comment_is_none()
    {
        var json = Make.Order(1);
        json["status"] = null;
        json["status_histories"] = new JsonArray(new JsonObject { ["entity_id"] = 1, ["comment"] = null }, new JsonObject { ["entity_id"] = 2, ["comment"] = " " }, null);

        var order = Read(json);

        Assert.AreEqual("", order.Status);
        Assert.IsEmpty(order.Comments);
    }

    [TestMethod]
    [DataRow("entity_id")]
    [DataRow("increment_id")]
    [DataRow("state")]
    [DataRow("items")]
    public void What_the_work_needs_must_be_there(string name)
    {
        var json = Make.Order(1);
        json.Remove(name);

        Assert.AreEqual(name, Assert.ThrowsExactly<RecordNotReadableException>(() => Read(json)).Field);
    }

    [TestMethod]
    public void The_parcels_of_a_captured_shipment_are_known_by_number()
    {
        var shipment = OrderSnapshots.Of(Capture.Json("shipment-1.json").Deserialize(OrderOperationsJson.Default.ShipmentTracksWire)!);

        Assert.AreEqual("2", shipment.OrderId);
        Assert.AreEqual("8", shipment.Tracks["nachtrag-1"]);
    }

    [TestMethod]
    [DataRow("shipment-1.json", "Teillieferung 1", "Sendung unterwegs")]
    [DataRow("creditmemo-1.json", "1 Becher defekt", null)]
    public void The_comments_of_captured_documents_are_read(string file, string hidden, string? seen)
    {
        var document = OrderSnapshots.Of(Capture.Json(file).Deserialize(OrderOperationsJson.Default.CommentedWire)!);

        Assert.AreEqual(hidden, document.Comments.Single(comment => !comment.IsVisible).Text);
        Assert.AreEqual(seen, document.Comments.SingleOrDefault(comment => comment.IsVisible)?.Text);
    }

    private static OrderSnapshot Read(JsonObject json) => OrderSnapshots.Of(json.Deserialize(OrderOperationsJson.Default.SnapshotWire)!);
}
