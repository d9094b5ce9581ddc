using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Tests.Editing;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Documents;

/// <summary>Numbers people read.</summary>
[TestClass]
public sealed class IncrementNumberTests
{
    [TestMethod]
    [DataRow(1L, 12L, "000000012")]
    [DataRow(2L, 1L, "2000000001")]
    [DataRow(11L, 4711L, "11000004711")]
    [DataRow(1L, 1_234_567_890L, "1234567890")]
    public void Every_store_view_but_the_first_has_its_id_before_the_number(long view, long id, string number) => Assert.AreEqual(number, IncrementNumber.Of(view, id));

    [TestMethod]
    [DataRow(1, "")]
    [DataRow(4, "4")]
    public void Documents_of_an_order_are_numbered_in_its_store_view(int view, string prefix)
    {
        var store = new EditableStore();
        var order = store.Front.PlaceOrder(new NewOrder { Buyer = EditableStore.Guest, StoreViewId = view, Lines = [new NewOrderLine("MUG-0,5L", 1)] });
        var (shipment, invoice) = (store.Editor.Ship(order), store.Editor.Invoice(order));
        var goods = store.Returns.Request(new NewReturn { OrderId = order, Lines = [new NewReturnLine(store.Row(order), 1)] });
        var memo = store.Editor.Refund(order);

        foreach (var (collection, id) in new[] { (StoreEntity.Orders, order), (StoreEntity.Shipments, shipment), (StoreEntity.Invoices, invoice), (StoreEntity.Creditmemos, memo), (StoreEntity.Returns, goods) })
        {
            Assert.AreEqual($"{prefix}{id:D9}", store.Read(collection, id).GetProperty("increment_id").GetString(), $"{collection}");
        }
    }

    [TestMethod]
    public void A_copy_of_an_order_is_numbered_in_the_store_view_of_the_first()
    {
        var store = new EditableStore();
        var first = store.Front.PlaceOrder(new NewOrder { Buyer = EditableStore.Guest, StoreViewId = 4, Lines = [new NewOrderLine("MUG-0,5L", 1)] });

        var second = store.Editor.PlaceOrderLike(first);

        Assert.AreEqual($"4{second:D9}", store.Order(second).GetProperty("increment_id").GetString());
    }
}
