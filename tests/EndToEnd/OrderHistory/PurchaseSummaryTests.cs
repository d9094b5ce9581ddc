using System.Text.Json;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.EndToEnd.Tests.OrderHistory;

/// <summary>What is kept of a customer's purchases is what the store's own orders add up to, whatever happened and in whichever order it was told.</summary>
[TestClass]
public sealed class PurchaseSummaryTests
{
    private const int Steps = 60;
    private static readonly string[] Columns = ["mag_ordercount", "mag_lifetimevalue", "mag_refundedvalue", "mag_averageordervalue", "mag_returnrate", "mag_firstorderon", "mag_lastorderon"];

    [TestMethod]
    public async Task Summaries_equal_a_recomputation_after_orders_refunds_and_cancellations_told_in_any_order()
    {
        await using var world = await HistoryWorld.StartAsync(events => events with
        {
            ReorderWindow = 20, DuplicateRate = 0.3, LossRate = 0.1, LateRate = 0.2, Late = TimeSpan.FromMilliseconds(150), BatchSize = 3,
        });
        var customers = Enumerable.Range(1, 3).Select(number => world.Register($"buyer{number}")).ToList();
        var random = new Random(4);
        var orders = new List<long>();
        for (var step = 0; step < Steps; step++)
        {
            if (step < 6 || random.Next(3) == 0)
            {
                orders.Add(world.Order(customers[step % customers.Count], random.Next(1, 5)));
            }
            else
            {
                Work(world, orders[random.Next(orders.Count)], random);
            }
        }

        await world.World.WhenEventsArrivedAsync();
        await world.World.SettleAsync();
        await world.World.Dataverse.WhenIdleAsync(default);

        foreach (var customer in customers)
        {
            var contact = world.World.Find("mag_identity", "customer", customer)!.Link("mag_contactid")!.Value;
            var summary = Summary(world, contact);
            var bought = Bought(world, customer);
            Assert.AreEqual(
                (bought.Count, bought.Sum(order => order.Total - order.Refunded), bought.Sum(order => order.Refunded)),
                (summary.GetAttributeValue<int>("mag_ordercount"), summary.Amount("mag_lifetimevalue"), summary.Amount("mag_refundedvalue")));
            var kept = TextOf(summary);
            world.Agent.Execute(new OrganizationRequest("mag_RecalculatePurchaseSummary") { ["ContactId"] = contact });
            Assert.AreEqual(kept, TextOf(Summary(world, contact)));
        }

        Assert.IsTrue(orders.Exists(order => world.Shop.Catalogue.Order(order)!.Order.State == "canceled"), "Nothing was canceled.");
        Assert.IsGreaterThan(0m, customers.Sum(customer => Bought(world, customer).Sum(order => order.Refunded)));
    }

    private static void Work(HistoryWorld world, long order, Random random)
    {
        var details = world.Shop.Catalogue.Order(order)!;
        if (details.CanCancel && random.Next(3) == 0)
        {
            world.Shop.Orders.Cancel(order);
        }
        else if (details.CanInvoice)
        {
            world.Shop.Orders.Invoice(order);
        }
        else if (details.CanRefund)
        {
            world.Shop.Orders.Refund(order);
        }
    }

    private static Entity Summary(HistoryWorld world, Guid contact) => world.World.Rows("mag_purchasesummary").Single(row => row.Link("mag_contactid") == contact);

    private static string TextOf(Entity summary) => string.Join(", ", Columns.Select(column => summary.GetAttributeValue<object>(column) is Money money ? $"{money.Value:0.0000}" : $"{summary.GetAttributeValue<object>(column)}"));

    // Straight from the documents of the store.
    private static List<(decimal Total, decimal Refunded)> Bought(HistoryWorld world, long customer)
    {
        var documents = world.World.Store.Documents;
        return
        [
            .. documents.Ids(StoreEntity.Orders)
                .Select(id => JsonDocument.Parse(documents.Find(StoreEntity.Orders, id)!.Value).RootElement)
                .Where(order => order.TryGetProperty("customer_id", out var id) && id.ValueKind == JsonValueKind.Number && id.GetInt64() == customer)
                .Where(order => order.GetProperty("state").GetString() != "canceled")
                .Select(order => (order.GetProperty("grand_total").GetDecimal(), order.TryGetProperty("total_refunded", out var refunded) && refunded.ValueKind == JsonValueKind.Number ? refunded.GetDecimal() : 0m)),
        ];
    }
}
