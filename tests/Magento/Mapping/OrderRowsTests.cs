using CsCheck;
using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Mapping.Wire;

namespace PowerPlatformMagento.Magento.Tests.Mapping;

[TestClass]
public sealed class OrderRowsTests
{
    private static readonly OrderItemWire Parent = new() { ItemId = "1", ProductType = "configurable" };
    private static readonly OrderItemWire Child = new() { ItemId = "2", ParentItemId = "1", ProductType = "simple", Sku = "S" };

    [TestMethod]
    public void Knows_the_halves_of_a_configurable()
    {
        var rows = new OrderRows([Parent, Child]);

        Assert.IsFalse(rows.IsHidden(Parent));
        Assert.IsTrue(rows.IsHidden(Child));
        Assert.AreSame(Child, rows.ProductOf(Parent));
        Assert.AreEqual("1", rows.LineIdOf("1"));
        Assert.AreEqual("1", rows.LineIdOf("2"));
        Assert.AreEqual("99", rows.LineIdOf("99"));
    }

    [TestMethod]
    public void Knows_them_in_any_order() => Assert.AreEqual("1", new OrderRows([Child, Parent]).LineIdOf("2"));

    [TestMethod]
    public void Survives_a_row_that_is_its_own_parent()
    {
        var item = new OrderItemWire { ItemId = "1", ParentItemId = "1", ProductType = "configurable" };
        var rows = new OrderRows([item]);

        Assert.IsNull(rows.ParentOf(item));
        Assert.AreSame(item, rows.ProductOf(item));
        Assert.IsFalse(rows.IsHidden(item));
    }

    [TestMethod]
    public void Takes_a_configurable_without_child_as_it_is() => Assert.AreSame(Parent, new OrderRows([Parent]).ProductOf(Parent));

    [TestMethod]
    [DataRow(0, 0, 0, false)]
    [DataRow(5, 0, 0, true)]
    [DataRow(0, 5, 0, true)]
    [DataRow(0, 0, 5, true)]
    public void Knows_where_the_amounts_of_a_bundle_stand(int rowTotal, int discount, int tax, bool expected)
    {
        var bundle = new OrderItemWire { ItemId = "1", ProductType = "bundle" };
        var part = new OrderItemWire { ItemId = "2", ParentItemId = "1", RowTotal = rowTotal, DiscountAmount = discount, TaxAmount = tax };

        Assert.AreEqual(expected, new OrderRows([bundle, part]).HasAmountsOnChildren(bundle));
        Assert.IsFalse(new OrderRows([bundle, part]).HasAmountsOnChildren(part));
    }

    [TestMethod]
    public void Refuses_a_row_that_is_null() => Assert.ThrowsExactly<RecordNotReadableException>(() => new OrderRows([null])[0]);

    [TestMethod]
    public void Finds_the_same_in_small_and_large_orders()
    {
        var item = Gen.Select(Gen.Int[1, 8], Gen.Int[0, 8], Gen.Bool);
        item.Array[1, 8].Sample(items =>
        {
            var small = items.Select(entry => Row(entry.Item1, entry.Item2, entry.Item3)).DistinctBy(row => row.ItemId).ToList();
            var large = small.Concat(Enumerable.Range(100, 20).Select(id => Row(id, 0, false))).ToList();
            var (one, other) = (new OrderRows([.. small]), new OrderRows([.. large]));

            return small.TrueForAll(row => one.IsHidden(row) == other.IsHidden(row)
                && one.LineIdOf(row.ItemId!) == other.LineIdOf(row.ItemId!)
                && one.ProductOf(row) == other.ProductOf(row)
                && one.ParentOf(row) == other.ParentOf(row));
        });
    }

    private static OrderItemWire Row(int id, int parent, bool configurable) => new()
    {
        ItemId = $"{id}",
        ParentItemId = parent == 0 ? null : $"{parent}",
        ProductType = configurable ? "configurable" : "simple",
    };
}
