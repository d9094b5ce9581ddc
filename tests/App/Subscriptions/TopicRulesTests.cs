using PowerPlatformMagento.App.Operations;
using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Operations.Subscriptions;

namespace PowerPlatformMagento.App.Tests.Subscriptions;

/// <summary>Topics, conditions, ids and the book of living subscriptions.</summary>
[TestClass]
public sealed class TopicRulesTests
{
    [TestMethod]
    public void Every_topic_but_messages_is_about_records()
    {
        var messages = SubscriptionTopics.All.Where(topic => TopicRules.KindOf(topic) == RecordKind.None).ToArray();

        CollectionAssert.AreEquivalent(new[] { SubscriptionTopics.ServiceRequestReceived, SubscriptionTopics.StoreEvent }, messages);
        Assert.HasCount(16, SubscriptionTopics.All.Distinct().ToList());
    }

    [TestMethod]
    [DataRow(null, "None,Order,Customer,Return")]
    [DataRow("product-changed", "Product")]
    [DataRow("refund-created", "Order")]
    [DataRow("loyalty.points", "None")]
    public void The_topic_of_all_events_looks_at_what_its_type_needs(string? type, string kinds) =>
        Assert.AreEqual(kinds, string.Join(',', TopicRules.KindsOf(SubscriptionTopics.StoreEvent, new SubscriptionFilter { EventType = type })));

    [TestMethod]
    public void The_book_knows_who_listens_to_what_and_where()
    {
        var book = new SubscriptionBook();
        book.Load([Subscription(1, SubscriptionTopics.OrderPlaced), Subscription(2, SubscriptionTopics.CartAbandoned), Subscription(3, SubscriptionTopics.CustomerCreated, "other")]);

        Assert.IsTrue(book.Listens("main", RecordKind.Order));
        Assert.IsFalse(book.Listens("main", RecordKind.Customer));
        Assert.IsTrue(book.Listens("other", RecordKind.Customer));
        Assert.IsFalse(book.Listens("nowhere", RecordKind.Order));
        CollectionAssert.AreEqual(new[] { RecordKind.Stock }, book.Unwatched("main", [RecordKind.Order, RecordKind.None, RecordKind.Stock]).ToArray());
        CollectionAssert.AreEquivalent(new[] { "main", "other" }, book.Stores.ToArray());

        book.Remove(1);
        book.Remove(99);
        book.Add(Subscription(4, SubscriptionTopics.ProductChanged));

        Assert.IsFalse(book.Listens("main", RecordKind.Order));
        CollectionAssert.AreEqual(new long[] { 2, 4 }, book.Of("main").Select(subscription => subscription.Number).ToArray());
        Assert.IsEmpty(book.Of("nowhere"));
    }

    [TestMethod]
    public void An_id_is_long_and_random_and_only_its_hash_is_known()
    {
        var ids = Enumerable.Range(0, 200).Select(_ => SubscriptionId.Create()).ToList();

        Assert.HasCount(200, ids.Distinct().ToList());
        Assert.IsTrue(ids.All(id => id.Length == 27 && SubscriptionId.Hash(id)!.Length == 64));
        Assert.HasCount(200, ids.Select(SubscriptionId.Hash).Distinct().ToList());
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("short")]
    [DataRow("AAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [DataRow("AAAAAAAAAAAAAAAAAAAAAAAAAA+")]
    [DataRow("AAAAAAAAAAAAAAAAAAAAAAAAAA/")]
    [DataRow("AAAAAAAAAAAAAAAAAAAAAAAAAA\u00fc")]
    public void What_cannot_be_an_id_has_no_hash(string id) => Assert.IsNull(SubscriptionId.Hash(id));

    [TestMethod]
    public void The_same_conditions_are_one_however_they_are_written()
    {
        var first = FilterReader.Read(Order(["b", "a", "a"], 10m));
        var second = FilterReader.Read(Order(["a", "b"], 10.000m));

        Assert.AreEqual(Json(first), Json(second));
        Assert.AreEqual("{\"status\":[\"a\",\"b\"],\"minimumTotal\":10}", Json(first));
        Assert.AreEqual("{}", Json(FilterReader.Read(Order([], null))));
    }

    [TestMethod]
    public void Every_condition_of_every_request_is_read()
    {
        ISubscription[] requests =
        [
            new ShipmentSubscription { CallbackUrl = "c", Store = "s", StoreView = "v", Website = "w", CustomerGroupId = "1", SourceCode = "n" },
            new InvoiceSubscription { CallbackUrl = "c", Store = "s", StoreView = "v", Website = "w", CustomerGroupId = "1", MinimumTotal = 1, Currency = "EUR" },
            new RefundSubscription { CallbackUrl = "c", Store = "s", StoreView = "v", Website = "w", CustomerGroupId = "1", MinimumTotal = 1, Currency = "EUR" },
            new CustomerSubscription { CallbackUrl = "c", Store = "s", StoreView = "v", Website = "w", CustomerGroupId = "1" },
            new CustomerChangeSubscription { CallbackUrl = "c", Store = "s", StoreView = "v", Website = "w", CustomerGroupId = "1", ChangedFields = ["email"] },
            new ProductSubscription { CallbackUrl = "c", Store = "s", Sku = "x", ProductType = "simple" },
            new StockSubscription { CallbackUrl = "c", Store = "s", Threshold = 5, Sku = "x", SourceCode = "n" },
            new CartSubscription { CallbackUrl = "c", Store = "s", AbandonedAfterMinutes = 30, StoreView = "v", MinimumTotal = 1, Currency = "EUR" },
            new ReturnSubscription { CallbackUrl = "c", Store = "s", StoreView = "v", Website = "w", Status = ["Requested"] },
            new QuoteSubscription { CallbackUrl = "c", Store = "s", CompanyId = "5", MinimumTotal = 1, Currency = "EUR" },
            new ServiceRequestSubscription { CallbackUrl = "c", Store = "s", StoreView = "v", Kind = "complaint" },
            new StoreEventSubscription { CallbackUrl = "c", Store = "s", EventType = "x", StoreView = "v" },
        ];

        foreach (var request in requests)
        {
            var given = request.GetType().GetProperties().Count(property => property.Name is not (nameof(ISubscription.CallbackUrl) or nameof(ISubscription.Store)));
            using var filter = System.Text.Json.JsonDocument.Parse(Json(FilterReader.Read(request)));
            Assert.AreEqual(given, filter.RootElement.EnumerateObject().Count(), request.GetType().Name);
        }
    }

    [TestMethod]
    public void Entries_of_lists_have_a_length() =>
        Assert.AreEqual("status[1]", Assert.ThrowsExactly<OperationException>(() => FilterReader.Read(Order(["a", new string('x', 65)], null))).Fields.Single().Field);

    private static OrderSubscription Order(IReadOnlyList<string> status, decimal? minimum) => new() { CallbackUrl = "c", Store = "s", Status = status, MinimumTotal = minimum };

    private static string Json(SubscriptionFilter filter) => System.Text.Json.JsonSerializer.Serialize(filter, SubscriptionJson.Default.SubscriptionFilter);

    private static Subscription Subscription(long number, string topic, string store = "main") => new(number, topic, store, new SubscriptionFilter(), Samples.Noon);
}
