using PowerPlatformMagento.Sandbox.Dataverse.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Query;

[TestClass]
public sealed class StoredOrderTests
{
    public static IEnumerable<object?[]> Pairs =>
    [
        [null, "A", -1],
        ["A", null, 1],
        [null, null, 0],
        ["A", "B", -1],
        ["A", "A", 0],
        [2, 10, -1],
        [2m, 10m, -1],
        [2.00m, 2m, 0],
        [false, true, -1],
        [new DateTime(2026, 1, 1), new DateTime(2026, 1, 2), -1],
        [5L, 5L, 0],
        [1.5d, 0.5d, 1],
    ];

    [TestMethod]
    [DynamicData(nameof(Pairs))]
    public void Values_of_one_type_have_an_order_and_nothing_comes_first(object? left, object? right, int expected)
    {
        Assert.AreEqual(expected, Math.Sign(StoredOrder.Compare(left, right)));
        Assert.AreEqual(-expected, Math.Sign(StoredOrder.Compare(right, left)));
    }

    [TestMethod]
    public void Lookups_are_ordered_by_id()
    {
        var low = new RowLink(null!, new Guid("00000000-0000-0000-0000-000000000001"));
        var high = new RowLink(null!, new Guid("00000000-0000-0000-0000-000000000002"));

        Assert.IsLessThan(0, StoredOrder.Compare(low, high));
    }

    [TestMethod]
    public void Values_of_two_types_are_not_ordered() => Assert.AreEqual(0, StoredOrder.Compare(1, "1"));
}
