using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Editing.Sales;
using PowerPlatformMagento.Sandbox.Store.Inventory;
using PowerPlatformMagento.Sandbox.Store.Tests.Editing;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Sales;

/// <summary>Goods leave a source where they are, and come back to the default one when they are refunded.</summary>
[TestClass]
public sealed class SourceTests
{
    private const string Sku = "MUG-0,5L";

    private readonly EditableStore store = new();

    [TestMethod]
    public void A_source_that_has_enough_is_named_on_the_shipment()
    {
        var id = store.Buy((Sku, 3));
        Put("wien", 3);

        var shipment = store.Read(StoreEntity.Shipments, store.Editor.Ship(id, new NewShipment { SourceCode = "wien" }));

        Assert.AreEqual("wien", shipment.GetProperty("extension_attributes").GetProperty("source_code").GetString());
    }

    [TestMethod]
    [DataRow("wien", 2)]
    [DataRow("berlin", 99)]
    [DataRow("", 99)]
    public void A_source_that_is_short_or_unknown_ships_nothing(string source, int pieces)
    {
        var id = store.Buy((Sku, 3));
        Put("wien", pieces);
        var before = store.Everything();

        var refusal = Assert.ThrowsExactly<StoreRuleException>(() => store.Editor.Ship(id, new NewShipment { SourceCode = source }));

        Assert.AreEqual("Could not save a shipment, see error log for details", refusal.Message);
        Assert.AreEqual(before, store.Everything());
    }

    [TestMethod]
    public void What_is_wrong_with_the_order_is_said_before_what_is_wrong_with_the_source()
    {
        var id = store.Buy((Sku, 3));
        store.Editor.Hold(id);

        StringAssert.Contains(Assert.ThrowsExactly<StoreRuleException>(() => store.Editor.Ship(id, new NewShipment { SourceCode = "berlin" })).Message, "status of holded");
    }

    [TestMethod]
    public void Rows_that_shall_go_back_into_stock_do_and_others_do_not()
    {
        var id = store.Buy((Sku, 3), ("P-1000", 2));
        Put("default", 10);
        store.Editor.Ship(id);
        store.Editor.Invoice(id);
        var before = (Pieces(Sku), Pieces("P-1000"));

        store.Editor.Refund(id, new NewRefund { Lines = [new DocumentLine(store.Row(id), 2), new DocumentLine(store.Row(id, 1), 1)], ReturnToStock = [store.Row(id)] });

        Assert.AreEqual((before.Item1 + 2, before.Item2), (Pieces(Sku), Pieces("P-1000")));
    }

    [TestMethod]
    public void Goods_that_never_left_do_not_come_back()
    {
        var id = store.Buy((Sku, 3));
        Put("default", 10);
        store.Editor.Invoice(id);

        store.Editor.Refund(id, new NewRefund { ReturnToStock = [store.Row(id)] });

        Assert.AreEqual(10m, Pieces(Sku));
    }

    private void Put(string source, decimal pieces) => SourceItems.Set(store.Documents, Sku, source, item => item with { Quantity = pieces, IsInStock = true });

    private decimal Pieces(string sku) => SourceItems.Of(store.Documents, sku).Single(item => item.Source == "default").Quantity;
}
