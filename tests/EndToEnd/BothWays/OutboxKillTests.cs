using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.EndToEnd.Tests.Support;

namespace PowerPlatformMagento.EndToEnd.Tests.BothWays;

/// <summary>An app that dies on the way of a change neither loses it nor does it twice.</summary>
[TestClass]
public sealed class OutboxKillTests
{
    private const long Jensen = 7;
    private const int Sending = 772100000;
    private const int Sent = 2;

    // A row that nobody finished is anybody's after ten minutes; by this clock of Dataverse that is at once.
    private static readonly EarlierTime LongAgo = new(TimeSpan.FromMinutes(11));

    [TestMethod]
    public async Task Killed_after_the_row_was_taken_up_and_before_it_was_sent()
    {
        await using var sides = await TwoSides.StartAsync(dataverseTime: LongAgo);
        await sides.World.StopAppHardAsync();
        sides.EditContact(Jensen, ("lastname", "Jansen"));
        TakeUp(sides);

        await sides.World.StartAppAsync();
        await sides.WhenOutboxAsync(IsSent);

        Assert.AreEqual("Jansen", (string?)sides.Customer(Jensen)["lastname"]);
        Assert.HasCount(1, sides.World.Rows("mag_outbox"));
    }

    [TestMethod]
    public async Task Killed_after_it_was_sent_and_before_that_was_written_down()
    {
        var lost = new LostConfirmation();
        await using var sides = await TwoSides.StartAsync(lost.Run, LongAgo);
        sides.EditContact(Jensen, ("lastname", "Jansen"));
        await sides.World.WhenAsync(() => (string?)sides.Customer(Jensen)["lastname"] == "Jansen", "The store was not told.");
        await sides.World.StopAppHardAsync();
        Assert.AreEqual(Sending, Status(sides.Waiting.Single()));
        var updated = (string?)sides.Customer(Jensen)["updated_at"];
        lost.IsLosing = false;

        await sides.World.StartAppAsync();
        await sides.WhenOutboxAsync(IsSent);

        Assert.AreEqual("The store had it already.", sides.World.Rows("mag_outbox").Single().Text("mag_answer"));
        Assert.AreEqual(updated, (string?)sides.Customer(Jensen)["updated_at"]);
        Assert.AreEqual("Jansen", sides.Contact(Jensen).Text("lastname"));
    }

    [TestMethod]
    public async Task A_new_address_that_was_sent_and_not_written_down_is_not_made_twice()
    {
        var lost = new LostConfirmation();
        await using var sides = await TwoSides.StartAsync(lost.Run, LongAgo);
        var customer = sides.Addressed;
        var count = sides.Customer(customer)["addresses"]!.AsArray().Count;
        var row = sides.Rep.Create(new Entity("customeraddress")
        {
            ["parentid"] = sides.Contact(customer).ToEntityReference(),
            ["line1"] = "Lagerweg 9",
            ["city"] = "Augsburg",
            ["postalcode"] = "86150",
            ["country"] = "DE",
            ["stateorprovince"] = "Bayern",
            ["telephone1"] = "+49 821 1",
        });
        await sides.World.WhenAsync(() => sides.Customer(customer)["addresses"]!.AsArray().Count == count + 1, "The store has no new address.");
        await sides.World.StopAppHardAsync();
        lost.IsLosing = false;

        await sides.World.StartAppAsync();
        await sides.WhenOutboxAsync(IsSent);

        Assert.HasCount(count + 1, sides.Customer(customer)["addresses"]!.AsArray());
        Assert.AreEqual(row, sides.World.Rows("customeraddress").Single(address => address.Text("city") == "Augsburg").Id);
    }

    [TestMethod]
    public async Task A_row_that_another_app_is_sending_is_left_alone()
    {
        await using var sides = await TwoSides.StartAsync();
        await sides.World.StopAppHardAsync();
        sides.EditContact(Jensen, ("lastname", "Jansen"));
        TakeUp(sides);

        await sides.World.StartAppAsync();
        sides.EditContact(5, ("lastname", "Later"));
        await sides.WhenOutboxAsync(IsSent);

        Assert.AreNotEqual("Jansen", (string?)sides.Customer(Jensen)["lastname"]);
        Assert.AreEqual(Sending, Status(sides.Waiting.Single()));
    }

    private static void TakeUp(TwoSides sides) => sides.World.Dataverse.Connect()
        .Update(new Entity("mag_outbox", sides.Waiting.Single().Id) { ["statuscode"] = new OptionSetValue(Sending) });

    private static bool IsSent(Entity row) => Status(row) == Sent;

    private static int Status(Entity row) => row.GetAttributeValue<OptionSetValue>("statuscode").Value;
}
