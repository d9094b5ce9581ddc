using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Contract;

/// <summary>What the recorded shop refused is refused with the same words, and nothing changes by it.</summary>
[TestClass]
public sealed class RefusalReplayTests
{
    /// <summary>What was done before the recorded request.</summary>
    private static readonly Dictionary<string, Action<StoreEditor>> Before = new()
    {
        ["order-hold-again.json"] = orders => orders.Hold(4),
        ["order-ship-while-holded.json"] = orders => orders.Hold(4),
        ["order-invoice-while-holded.json"] = orders => orders.Hold(18),
        ["order-cancel-again.json"] = orders => orders.Cancel(8),
        ["order-cancel-complete-order.json"] = Complete,
        ["order-ship-already-shipped.json"] = Complete,
        ["order-invoice-already-invoiced.json"] = Complete,
    };

    /// <summary>Recorded refusals that are looked at elsewhere.</summary>
    private static readonly string[] Elsewhere = ["err-400-order-comment-mail-failed.json"];

    public static IEnumerable<object[]> Refusals => RecordedWrite.All
        .Where(write => write.Method != "GET" && (write.Status != 200 || Before.ContainsKey(write.File)) && !Elsewhere.Contains(write.File))
        .Select(write => new object[] { write.File });

    [TestMethod]
    [DynamicData(nameof(Refusals))]
    public async Task Refuses_as_recorded(string file)
    {
        var write = RecordedWrite.Named(file);
        await using var store = await RunningStore.StartAsync();
        Before.GetValueOrDefault(file)?.Invoke(store.Operations.Orders);
        using var client = new StoreClient(store.Host, write.Auth == "limited" ? CapturedStore.LimitedToken : null);
        var changes = 0;
        store.Documents.Changed += _ => changes++;

        var (status, body, type) = await write.SendAsync(client);

        Assert.AreEqual(write.Status, status, body);
        Assert.AreEqual(write.ContentType, type?.Replace("; ", write.File.EndsWith(".txt", StringComparison.Ordinal) ? ";" : "; ", StringComparison.Ordinal), ignoreCase: true);
        if (file.EndsWith(".json", StringComparison.Ordinal))
        {
            Assert.IsNull(JsonShape.Difference(write.Body, body));
        }
        else
        {
            Assert.AreEqual(write.Body.Trim(), body.Trim());
        }

        Assert.AreEqual(0, changes);
    }

    [TestMethod]
    public async Task A_comment_whose_mail_failed_is_kept_all_the_same()
    {
        var write = RecordedWrite.Named("err-400-order-comment-mail-failed.json");
        await using var store = await RunningStore.StartAsync(options => options with { SendsMail = false });

        var (status, body, _) = await write.SendAsync(store.Client);

        Assert.AreEqual(400, status);
        Assert.IsNull(JsonShape.Difference(write.Body, body));
        var comments = (await store.Client.ReadAsync("/rest/V1/orders/24/comments")).GetProperty("items");
        Assert.AreEqual("Danke ✓", comments[0].GetProperty("comment").GetString());
        var quiet = await store.Client.PostAsync("/rest/V1/orders/24/comments", """{"statusHistory":{"comment":"intern","is_customer_notified":0,"is_visible_on_front":0}}""");
        Assert.AreEqual((200, "true"), quiet);
    }

    [TestMethod]
    public void Every_preparation_belongs_to_a_recorded_request() =>
        Assert.IsTrue(Before.Keys.Concat(Elsewhere).All(file => RecordedWrite.All.Any(write => write.File == file)));

    private static void Complete(StoreEditor orders)
    {
        orders.Invoice(3);
        orders.Ship(3);
    }
}
