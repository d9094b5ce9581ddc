using CsCheck;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Summaries;

/// <summary>Whatever happens to orders, in whatever sequence, the kept summaries are what a recomputation from all orders gives.</summary>
[TestClass]
public sealed class PurchaseSummaryPropertyTests
{
    private static readonly string[] States = [OrderState.New, OrderState.Processing, OrderState.Complete, OrderState.Closed, OrderState.Canceled, OrderState.PendingPayment];

    private static readonly Gen<Step> Steps = Gen.Select(
        Gen.Int[0, 5], Gen.Int[1, 4], Gen.Int[1, 3], Gen.Int[0, States.Length - 1], Gen.Int[0, 40000], Gen.Int[0, 100], Gen.Bool, Gen.Int[0, 400],
        (kind, order, customer, state, cents, refunded, isDollar, days) => new Step(kind, order, customer, States[state], cents / 100m, refunded, isDollar, days));

    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    public Task Any_sequence_of_events_leaves_the_summaries_equal_to_a_recomputation() => Steps.List[1, 12].SampleAsync(
        async steps =>
        {
            var dataverse = new SandboxTestDataverse(new FakeTimeProvider(new DateTimeOffset(TestMessages.Noon.AddDays(420))));
            var store = new TestStore(dataverse);
            for (var number = 0; number < steps.Count; number++)
            {
                Play(dataverse, store, steps[number], number);
                await dataverse.Sandbox.WhenIdleAsync(TestContext.CancellationToken);
                Assert.AreEqual(Recomputed(store), Kept(store), $"after step {number}: {steps[number]}");
            }

            Assert.AreEqual(0, dataverse.Sandbox.Statistics.AsynchronousFailures);
            AssertScoresAreThoseOfARecalculation(dataverse, store);
        },
        iter: 25,
        threads: 1);

    private static void Play(SandboxTestDataverse dataverse, TestStore store, Step step, int number)
    {
        var orders = store.Rows("mag_order");
        var contacts = store.Rows("contact");
        switch (step.Kind)
        {
            // Two contacts turn out to be one person: the orders of one become those of the other.
            case 0 when contacts.Count > 1:
                foreach (var order in orders.Where(order => order.Link(OrderTable.Contact) == contacts[0].Id))
                {
                    store.Change("mag_order", order.Id, (OrderTable.Contact, contacts[1].ToEntityReference()));
                }

                break;

            // Somebody gives an order to an account, or to nobody.
            case 1 when orders.Count > 0:
                store.Change("mag_order", orders[0].Id, (OrderTable.Account, step.IsDollar ? new EntityReference("account", store.Add("account", ("name", $"Company {number}"))) : null));
                break;
            default:
                dataverse.Call("mag_ImportOrder", ("Payload", TestStore.Text(OrderOf(step, number))));
                break;
        }
    }

    private static Order OrderOf(Step step, int number) => TestMessages.Order($"{step.Order}", number) with
    {
        CustomerId = $"{step.Customer}",
        Email = $"customer{step.Customer}@example.com",
        State = step.State,
        PlacedAt = TestMessages.Noon.AddDays(step.Days),
        Currency = step.IsDollar ? "USD" : "EUR",
        GrandTotal = step.Total,
        TotalRefunded = decimal.Round(step.Total * step.RefundedPercent / 100m, 2),
    };

    /// <summary>The definition of the summaries, written once more without the code under test.</summary>
    private static string Recomputed(TestStore store) => Lines(
        from order in store.Rows("mag_order")
        where order.Choice(OrderTable.State) is not ((int)OrderStateChoice.Canceled or (int)OrderStateChoice.PendingPayment)
        from customer in new[] { order.Link(OrderTable.Contact), order.Link(OrderTable.Account) }
        where customer is not null
        group order by (Customer: customer.Value, Currency: order.Link(OrderTable.Currency)!.Value) into bought
        let total = bought.Sum(order => order.Amount(OrderTable.GrandTotal) ?? 0m)
        let refunded = bought.Sum(order => order.Amount(OrderTable.TotalRefunded) ?? 0m)
        select Line(
            bought.Key.Customer,
            bought.Key.Currency,
            bought.Count(),
            total - refunded,
            refunded,
            decimal.Round(total / bought.Count(), 4, MidpointRounding.AwayFromZero),
            total <= 0m ? 0m : decimal.Round(100m * refunded / total, 2, MidpointRounding.AwayFromZero),
            bought.Min(order => order.GetAttributeValue<DateTime?>(OrderTable.PlacedOn)),
            bought.Max(order => order.GetAttributeValue<DateTime?>(OrderTable.PlacedOn))));

    private static string Kept(TestStore store) => Lines(
        from row in store.Rows("mag_purchasesummary")
        where row.GetAttributeValue<int>(PurchaseSummaryTable.OrderCount) > 0
        select Line(
            (row.Link(PurchaseSummaryTable.Contact) ?? row.Link(PurchaseSummaryTable.Account))!.Value,
            row.Link(PurchaseSummaryTable.Currency)!.Value,
            row.GetAttributeValue<int>(PurchaseSummaryTable.OrderCount),
            row.Amount(PurchaseSummaryTable.LifetimeValue)!.Value,
            row.Amount(PurchaseSummaryTable.RefundedValue)!.Value,
            row.Amount(PurchaseSummaryTable.AverageOrderValue)!.Value,
            row.Number(PurchaseSummaryTable.ReturnRate)!.Value,
            row.GetAttributeValue<DateTime?>(PurchaseSummaryTable.FirstOrderOn),
            row.GetAttributeValue<DateTime?>(PurchaseSummaryTable.LastOrderOn)));

    private static void AssertScoresAreThoseOfARecalculation(SandboxTestDataverse dataverse, TestStore store)
    {
        var before = Scores(store);
        foreach (var contact in store.Rows("contact"))
        {
            dataverse.Call("mag_RecalculatePurchaseSummary", ("ContactId", contact.Id));
        }

        Assert.AreEqual(before, Scores(store));
    }

    private static string Scores(TestStore store) => Lines(store.Rows("mag_purchasesummary").Select(row =>
        $"{row.Id} {row.GetAttributeValue<int>(PurchaseSummaryTable.RecencyScore)} {row.GetAttributeValue<int>(PurchaseSummaryTable.FrequencyScore)} {row.GetAttributeValue<int>(PurchaseSummaryTable.MonetaryScore)}"));

    private static string Line(Guid customer, Guid currency, int count, decimal value, decimal refunded, decimal average, decimal rate, DateTime? first, DateTime? last) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{customer} {currency} {count} {value:0.0000} {refunded:0.0000} {average:0.0000} {rate:0.00} {first:O} {last:O}");

    private static string Lines(IEnumerable<string> lines) => string.Join("\n", lines.Order(StringComparer.Ordinal));

    private sealed record Step(int Kind, int Order, int Customer, string State, decimal Total, int RefundedPercent, bool IsDollar, int Days);
}
