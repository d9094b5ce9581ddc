using CsCheck;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Orders;

/// <summary>Events get lost, come twice and overtake each other: whatever the order, the rows end the same.</summary>
[TestClass]
public sealed class ConvergenceTests
{
    private static readonly Company Nord = new() { Id = "7", Name = "Nord GmbH", TaxId = "DE1" };

    private static readonly object[] Messages =
    [
        TestMessages.Customer("5") with { Company = Nord },
        TestMessages.Customer("5", 10) with { FirstName = "Anne", Company = Nord, Addresses = [Home, Away] },
        TestMessages.Customer("6", 3) with { Company = Nord with { Name = "Nord AG" }, Addresses = [Home with { Id = "61" }] },
        TestMessages.Order("1"),
        TestMessages.Order("1", 5) with { State = OrderState.Processing, Invoices = [TestMessages.Invoice("31", "11")] },
        TestMessages.Order("1", 20) with { State = OrderState.Complete, Invoices = [TestMessages.Invoice("31", "11")], Shipments = [TestMessages.Shipment("21", "11", TestMessages.Track("JJD1"))] },
        TestMessages.Order("2", 7) with { Company = Nord },
        TestMessages.GuestOrder("3", 8, email: "customer6@example.com"),
        TestMessages.GuestOrder("4", 9),
        TestMessages.GuestOrder("4", 11) with { State = OrderState.Canceled },
    ];

    private static Address Home => TestMessages.Address("1") with { IsDefaultBilling = true, IsDefaultShipping = true };

    private static Address Away => TestMessages.Address("2") with { Street = ["Ferienweg 1"] };

    [TestMethod]
    public void Any_order_and_repetition_ends_in_the_same_rows()
    {
        var expected = Rows(Enumerable.Range(0, Messages.Length));

        Gen.Shuffle(Enumerable.Range(0, Messages.Length).Concat(Enumerable.Range(0, Messages.Length)).ToArray())
            .Sample(order => Assert.AreEqual(expected, Rows(order)), iter: 20, threads: 1);
    }

    [TestMethod]
    public void An_order_before_or_after_its_customer_ends_in_the_same_rows()
    {
        object[] messages = [TestMessages.Customer(), TestMessages.Order()];

        Assert.AreEqual(Rows([0, 1], messages), Rows([1, 0], messages));
    }

    [TestMethod]
    public void Any_order_of_changes_of_the_address_ends_in_the_last_one()
    {
        object[] messages =
        [
            TestMessages.Customer(),
            TestMessages.Customer(revision: 1) with { Email = "b@example.com" },
            TestMessages.Customer(revision: 2),
            TestMessages.Customer(revision: 3) with { Email = "c@example.com" },
            TestMessages.Order("1"),
            TestMessages.Order("2", 1) with { Email = "b@example.com" },
        ];
        var expected = Rows(Enumerable.Range(0, messages.Length), messages);

        Gen.Shuffle(Enumerable.Range(0, messages.Length).ToArray())
            .Sample(order => Assert.AreEqual(expected, Rows(order, messages)), iter: 30, threads: 1);
    }

    private static string Rows(IEnumerable<int> order, object[]? messages = null)
    {
        var store = new TestStore();
        foreach (var index in order)
        {
            store.Import((messages ?? Messages)[index]);
        }

        return RowsText.Of(store);
    }
}
