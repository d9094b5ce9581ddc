using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.EndToEnd.Tests.BothWays;
using PowerPlatformMagento.EndToEnd.Tests.Support;

namespace PowerPlatformMagento.EndToEnd.Tests.Cases;

/// <summary>What agents answer reaches the customer in the shop, as the merchant wants it and once.</summary>
[TestClass]
public sealed class AnswerTests
{
    private const int WaitingForDetails = 3;

    [TestMethod]
    public async Task Reply_status_and_resolution_are_comments_of_the_order_and_the_customer_is_told()
    {
        await using var desk = await CaseDesk.StartAsync();
        var (customer, order, number, _) = await desk.BuyerAsync("Anna", "Antwort");
        await desk.AskAsync("anna-1", CaseDesk.Request("anna.antwort@people.example", customer, number));
        var incident = desk.Case("anna-1");

        desk.Reply(incident, "We look into it.", tells: false);
        desk.Reply(incident, "We look into it.", tells: false);
        await desk.WhenSentAsync(1);
        desk.Agent.Update(new Entity("incident", incident.Id) { ["statuscode"] = new OptionSetValue(WaitingForDetails) });
        await desk.WhenSentAsync(2);
        desk.Resolve(incident, "A new lid is on its way.");
        await desk.WhenSentAsync(3);

        var ticket = incident.Text("ticketnumber");
        CollectionAssert.AreEqual(
            new[] { ("We look into it.", false), ($"Your request {ticket} waits for details from you.", true), ($"Your request {ticket} is answered: A new lid is on its way.", true) },
            desk.Comments(order).ToList());
        Assert.AreEqual(1, desk.Case("anna-1").Choice("statecode"));
        await desk.Live.ArrivedAsync();
        Assert.HasCount(3, desk.Comments(order));
        Assert.HasCount(3, desk.World.Rows("mag_outbox"));
    }

    [TestMethod]
    public async Task As_delivered_only_what_an_agent_says_on_purpose_reaches_the_shop()
    {
        await using var desk = await CaseDesk.StartAsync(answers: null);
        var (customer, order, number, _) = await desk.BuyerAsync("Stella", "Still");
        await desk.AskAsync("stella-1", CaseDesk.Request("stella.still@people.example", customer, number));
        await desk.AskAsync("stella-2", CaseDesk.Request("stella.still@people.example", customer));

        desk.Resolve(desk.Case("stella-1"), "Solved quietly.");
        desk.Reply(desk.Case("stella-1"), "It is solved.", tells: true);
        await desk.Live.ArrivedAsync();
        await desk.WhenSentAsync(1);

        Assert.AreEqual(("It is solved.", true), desk.Comments(order).Single());
        StringAssert.StartsWith(Assert.Throws<Exception>(() => desk.Reply(desk.Case("stella-2"), "Hello", tells: false)).Message, "MAG-CAS-008");
    }

    [TestMethod]
    public async Task An_app_that_died_after_telling_the_shop_tells_it_no_second_time()
    {
        var lost = new LostConfirmation();
        await using var desk = await CaseDesk.StartAsync(options: new WorldOptions { BeforeMessage = lost.Run, DataverseTime = new EarlierTime(TimeSpan.FromMinutes(11)) });
        var (customer, order, number, _) = await desk.BuyerAsync("Tom", "Tod");
        await desk.AskAsync("tom-1", CaseDesk.Request("tom.tod@people.example", customer, number));

        desk.Reply(desk.Case("tom-1"), "It left today.", tells: true);
        await desk.World.WhenAsync(() => desk.Comments(order).Count > 0, "The shop is not told.");
        desk.Resolve(desk.Case("tom-1"), "Sent again.");
        await desk.World.StopAppHardAsync();
        lost.IsLosing = false;
        await desk.World.StartAppAsync();
        await desk.WhenSentAsync(2);

        CollectionAssert.AreEqual(
            new[] { ("It left today.", true), ($"Your request {desk.Case("tom-1").Text("ticketnumber")} is answered: Sent again.", true) },
            desk.Comments(order).ToList());
    }
}
