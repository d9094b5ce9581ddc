using CsCheck;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Inventory;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Inventory;

/// <summary>Reservations are kept up to date order by order.</summary>
[TestClass]
public sealed class ReservationsTests
{
    private static readonly HashSet<int> Both = [1, 2];

    [TestMethod]
    public void Orders_there_before_and_put_later_count_alike()
    {
        var documents = new DocumentSet();
        Put(documents, 1, "A", 3);
        var reservations = new Reservations(documents);
        Put(documents, 2, "A", 4);

        Assert.AreEqual(7, reservations.Of("A", Both));
        Put(documents, 3, "A", 5);
        Assert.AreEqual(12, reservations.Of("A", Both));
    }

    [TestMethod]
    public void An_order_that_is_put_again_counts_as_it_is_now()
    {
        var documents = new DocumentSet();
        var reservations = new Reservations(documents);
        Put(documents, 1, "A", 3);
        Assert.AreEqual(3, reservations.Of("A", Both));

        Put(documents, 1, "B", 2);

        Assert.AreEqual(0, reservations.Of("A", Both));
        Assert.AreEqual(2, reservations.Of("B", Both));
    }

    [TestMethod]
    public void The_case_of_a_sku_does_not_matter_and_the_store_view_does()
    {
        var documents = new DocumentSet();
        var reservations = new Reservations(documents);
        Put(documents, 1, "Abc", 3, view: 1);
        Put(documents, 2, "aBC", 4, view: 2);

        Assert.AreEqual(7, reservations.Of("ABC", Both));
        Assert.AreEqual(4, reservations.Of("ABC", new HashSet<int> { 2 }));
        Assert.AreEqual(0, reservations.Of("ABC", new HashSet<int>()));
        Assert.AreEqual(0, reservations.Of("nobody", Both));
    }

    [TestMethod]
    public void Step_by_step_or_all_at_once_the_sum_is_the_same() =>
        Gen.Select(Gen.Int[1, 5], Gen.Int[0, 3], Gen.Int[0, 9], Gen.Int[1, 2]).Array[1, 40].Sample(changes =>
        {
            var documents = new DocumentSet();
            var followed = new Reservations(documents);
            foreach (var (order, sku, quantity, view) in changes)
            {
                Put(documents, order, $"S{sku}", quantity, view);
                followed.Of("S0", Both);
            }

            var counted = new Reservations(documents);
            return Enumerable.Range(0, 4).All(sku => followed.Of($"S{sku}", Both) == counted.Of($"S{sku}", Both));
        });

    [TestMethod]
    public void Many_threads_may_order_and_ask()
    {
        var documents = new DocumentSet();
        var reservations = new Reservations(documents);

        Parallel.For(1, 200, number =>
        {
            Put(documents, number, "A", 1);
            reservations.Of("A", Both);
        });

        Assert.AreEqual(199, reservations.Of("A", Both));
    }

    private static void Put(DocumentSet documents, long id, string sku, int quantity, int view = 1) => documents.Put(
        StoreEntity.Orders,
        $$"""{"entity_id":{{id}},"store_id":{{view}},"state":"new","items":[{"item_id":{{id}},"order_id":{{id}},"sku":"{{sku}}","product_type":"simple","qty_ordered":{{quantity}}}]}""");
}
