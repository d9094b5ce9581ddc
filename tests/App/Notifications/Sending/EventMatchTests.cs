using PowerPlatformMagento.App.Notifications.Finding;
using PowerPlatformMagento.App.Notifications.Sending;
using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Operations.Subscriptions;

namespace PowerPlatformMagento.App.Tests.Notifications.Sending;

[TestClass]
public sealed class EventMatchTests
{
    [TestMethod]
    public void Only_the_topic_that_was_asked_for()
    {
        Assert.IsTrue(Fits(new SubscriptionFilter()));
        Assert.IsFalse(Fits(new SubscriptionFilter(), topic: SubscriptionTopics.OrderCancelled));
    }

    [TestMethod]
    [DataRow(null, true)]
    [DataRow("order-placed", true)]
    [DataRow("order-cancelled", false)]
    [DataRow("loyalty.points", false)]
    public void The_topic_of_all_events_takes_all_or_the_type_it_names(string? type, bool fits) =>
        Assert.AreEqual(fits, Fits(new SubscriptionFilter { EventType = type }, topic: SubscriptionTopics.StoreEvent));

    [TestMethod]
    [DataRow("order-placed", true)]
    [DataRow("customer-changed", true)]
    [DataRow("return-requested", true)]
    [DataRow("service-request-received", true)]
    [DataRow("loyalty.points", true)]
    [DataRow("product-changed", false)]
    [DataRow("quote-requested", false)]
    [DataRow("cart-abandoned", false)]
    public void All_events_are_those_that_come_without_looking_for_them(string type, bool fits) =>
        Assert.AreEqual(fits, EventMatch.Fits(new Subscription(1, SubscriptionTopics.StoreEvent, "main", new SubscriptionFilter(), Samples.Noon), Found(type: type)));

    [TestMethod]
    [DataRow(-3600, false)]
    [DataRow(-121, false)]
    [DataRow(-119, true)]
    [DataRow(0, true)]
    [DataRow(3600, true)]
    public void What_happened_before_the_subscription_began_does_not_concern_it_but_clocks_differ(int seconds, bool fits) =>
        Assert.AreEqual(fits, Fits(new SubscriptionFilter(), found: Found(at: Samples.Noon.AddSeconds(seconds))));

    [TestMethod]
    [DataRow(-3600, true)]
    [DataRow(60, false)]
    public void What_is_only_likely_concerns_those_who_were_not_told_of_the_record_as_new(int born, bool fits) =>
        Assert.AreEqual(fits, Fits(new SubscriptionFilter(), found: Found(at: Samples.Noon.AddHours(1)) with { LikelyFor = Samples.Noon.AddSeconds(born) }));

    [TestMethod]
    public void What_a_look_found_concerns_only_those_who_take_part_in_it()
    {
        var found = Found(SubscriptionTopics.CartAbandoned) with { Watch = "60" };

        Assert.IsTrue(Fits(new SubscriptionFilter(), SubscriptionTopics.CartAbandoned, found));
        Assert.IsTrue(Fits(new SubscriptionFilter { AbandonedAfterMinutes = 60 }, SubscriptionTopics.CartAbandoned, found));
        Assert.IsFalse(Fits(new SubscriptionFilter { AbandonedAfterMinutes = 61 }, SubscriptionTopics.CartAbandoned, found));
    }

    public static IEnumerable<object[]> Conditions =>
    [
        [new SubscriptionFilter { StoreView = "default" }, new SubscriptionFilter { StoreView = "german" }],
        [new SubscriptionFilter { StoreView = "DEFAULT" }, new SubscriptionFilter { StoreView = "" }],
        [new SubscriptionFilter { Website = "base" }, new SubscriptionFilter { Website = "b2b" }],
        [new SubscriptionFilter { Status = ["complete", "processing"] }, new SubscriptionFilter { Status = ["complete"] }],
        [new SubscriptionFilter { CustomerGroupId = "1" }, new SubscriptionFilter { CustomerGroupId = "2" }],
        [new SubscriptionFilter { MinimumTotal = 100 }, new SubscriptionFilter { MinimumTotal = 100.01m }],
        [new SubscriptionFilter { Currency = "EUR" }, new SubscriptionFilter { Currency = "USD" }],
        [new SubscriptionFilter { ChangedFields = ["email", "groupId"] }, new SubscriptionFilter { ChangedFields = ["taxId"] }],
        [new SubscriptionFilter { Sku = "A-1" }, new SubscriptionFilter { Sku = "A-2" }],
        [new SubscriptionFilter { ProductType = "simple" }, new SubscriptionFilter { ProductType = "bundle" }],
        [new SubscriptionFilter { SourceCode = "north" }, new SubscriptionFilter { SourceCode = "south" }],
        [new SubscriptionFilter { CompanyId = "5" }, new SubscriptionFilter { CompanyId = "6" }],
        [new SubscriptionFilter { Kind = "complaint" }, new SubscriptionFilter { Kind = "question" }],
        [new SubscriptionFilter { Website = "base", MinimumTotal = 50, Status = ["processing"] }, new SubscriptionFilter { Website = "base", MinimumTotal = 50, Status = ["new"] }],
    ];

    [TestMethod]
    [DynamicData(nameof(Conditions))]
    public void Every_condition_counts(object fitting, object refusing)
    {
        Assert.IsTrue(Fits((SubscriptionFilter)fitting), fitting.ToString());
        Assert.IsFalse(Fits((SubscriptionFilter)refusing), refusing.ToString());
    }

    [TestMethod]
    public void A_condition_on_what_the_event_says_nothing_about_is_not_met()
    {
        var bare = Found() with { Traits = new EventTraits() };

        Assert.IsFalse(Fits(new SubscriptionFilter { MinimumTotal = 0 }, found: bare));
        Assert.IsFalse(Fits(new SubscriptionFilter { StoreView = "default" }, found: bare));
        Assert.IsFalse(Fits(new SubscriptionFilter { Status = ["x"] }, found: bare));
        Assert.IsTrue(Fits(new SubscriptionFilter { ChangedFields = ["email"] }, found: bare), "Which fields changed is not known, so it may be this one");
    }

    private static bool Fits(SubscriptionFilter filter, string topic = SubscriptionTopics.OrderPlaced, FoundEvent? found = null) =>
        EventMatch.Fits(new Subscription(1, topic, "main", filter, Samples.Noon), found ?? Found());

    private static FoundEvent Found(string type = SubscriptionTopics.OrderPlaced, DateTimeOffset? at = null) => new(
        type,
        "order:1",
        new StoreEvent { EventId = "e", Topic = type, Store = "main", OccurredAt = Samples.Noon.UtcDateTime, Type = type, Data = default },
        new EventTraits
        {
            StoreView = "default", Website = "base", Status = "processing", CustomerGroupId = "1", Total = 100, Currency = "EUR", ChangedFields = ["email"],
            Sku = "A-1", ProductType = "simple", SourceCode = "north", CompanyId = "5", Kind = "complaint",
        },
        at ?? Samples.Noon);
}
