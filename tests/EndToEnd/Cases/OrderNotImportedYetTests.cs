using PowerPlatformMagento.EndToEnd.Tests.Support;

namespace PowerPlatformMagento.EndToEnd.Tests.Cases;

/// <summary>The customer writes before the order has arrived: its event was lost, and the next poll brings it.</summary>
[TestClass]
public sealed class OrderNotImportedYetTests
{
    [TestMethod]
    public async Task The_case_waits_with_the_number_and_is_linked_when_the_order_arrives()
    {
        await using var desk = await CaseDesk.StartAsync(options: new WorldOptions
        {
            Events = events => events with { LossRate = 1 },
            Settings = new Dictionary<string, string?> { ["LocalTriggers:Enabled"] = "false" },
        });
        var (person, other) = (LiveShop.Person("Frieda", "Frueh"), LiveShop.Person("Otto", "Other"));
        var (order, foreign) = (desk.Live.Order(person), desk.Live.Order(other));
        await desk.AskAsync("frueh-1", CaseDesk.Request(person.Email, orderNumber: NumberOf(desk, order)));
        await desk.AskAsync("frueh-2", CaseDesk.Request(person.Email, orderNumber: NumberOf(desk, foreign)));
        Assert.AreEqual((null, NumberOf(desk, order)), (desk.Case("frueh-1").Link("mag_orderid"), desk.Case("frueh-1").Text("mag_ordernumber")));

        await desk.World.SettleAsync();
        await desk.Live.ArrivedAsync();

        Assert.AreEqual(desk.World.Order(order).Id, desk.Case("frueh-1").Link("mag_orderid"));
        Assert.AreEqual(desk.World.Order(order).Link("mag_contactid"), desk.Case("frueh-1").Link("customerid"));
        Assert.IsNull(desk.Case("frueh-2").Link("mag_orderid"), "Somebody else's order is not linked later either.");
    }

    private static string NumberOf(CaseDesk desk, long order) => desk.Live.Store.Catalogue.Order(order)!.Order.Number;
}
