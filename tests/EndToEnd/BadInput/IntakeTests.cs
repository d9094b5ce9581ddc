using System.Net;
using System.Text.Json;
using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.EndToEnd.Tests.BadInput;

/// <summary>Bad events over real HTTP: the right status and code, and nothing in the inbox.</summary>
[TestClass]
public sealed class IntakeTests
{
    private static readonly string Good = Webhook.Order(1);

    private static readonly Dictionary<string, (int Status, string Code, Func<Webhook, CancellationToken, Task<HttpResponseMessage>> Send)> BadEvents = new()
    {
        ["forged"] = (401, "MAG-INT-001", (hook, limit) => hook.SendAsync(Good, secret: "another-secret", cancellationToken: limit)),
        ["signature of another body"] = (401, "MAG-INT-001", (hook, limit) => hook.SendAsync(Good, signature: "sha256=" + new string('0', 64), cancellationToken: limit)),
        ["signature that is no hash"] = (401, "MAG-INT-001", (hook, limit) => hook.SendAsync(Good, signature: "sha256=hello", cancellationToken: limit)),
        ["no signature"] = (401, "MAG-INT-001", (hook, limit) => hook.SendAsync(Good, signature: "", cancellationToken: limit)),
        ["late"] = (400, "MAG-INT-002", (hook, limit) => hook.SendAsync(Good, age: TimeSpan.FromMinutes(6), cancellationToken: limit)),
        ["from the future"] = (400, "MAG-INT-002", (hook, limit) => hook.SendAsync(Good, age: TimeSpan.FromMinutes(-6), cancellationToken: limit)),
        ["oversized"] = (413, "MAG-INT-003", (hook, limit) => hook.SendAsync("\"" + new string('x', 3 * 1024 * 1024) + "\"", cancellationToken: limit)),
        ["truncated"] = (400, "MAG-INT-004", (hook, limit) => hook.SendAsync(Good[..^9], cancellationToken: limit)),
        ["not JSON"] = (400, "MAG-INT-004", (hook, limit) => hook.SendAsync("order 1 was saved", cancellationToken: limit)),
        ["empty"] = (400, "MAG-INT-004", (hook, limit) => hook.SendAsync("", cancellationToken: limit)),
        ["XML"] = (400, "MAG-INT-004", (hook, limit) => hook.SendAsync("<event/>", cancellationToken: limit)),
        ["id with a path in it"] = (400, "MAG-INT-004", (hook, limit) => hook.SendAsync(Good.Replace("\"1\"", "\"../1\"", StringComparison.Ordinal), cancellationToken: limit)),
        ["too many events"] = (400, "MAG-INT-004", (hook, limit) => hook.SendAsync($"[{string.Join(',', Enumerable.Repeat(Good, 101))}]", cancellationToken: limit)),
        ["one bad event among good ones"] = (400, "MAG-INT-006", (hook, limit) => hook.SendAsync($"[{Good},{Webhook.Order(2, "other")}]", cancellationToken: limit)),
        ["unknown store in the address"] = (404, "MAG-INT-005", (hook, limit) => hook.SendAsync(Good, store: "nobody", cancellationToken: limit)),
        ["another store in the event"] = (400, "MAG-INT-006", (hook, limit) => hook.SendAsync(Webhook.Order(1, "other"), cancellationToken: limit)),
        ["unknown topic"] = (400, "MAG-INT-007", (hook, limit) => hook.SendAsync(Good.Replace("order.saved", "planet.saved", StringComparison.Ordinal), cancellationToken: limit)),
    };

    private static World _world = null!;

    public static IEnumerable<object[]> Kinds => BadEvents.Keys.Select(kind => new object[] { kind });

    [ClassInitialize]
    public static async Task Start(TestContext context) => _world = await World.StartAsync(new DocumentSet());

    [ClassCleanup]
    public static async Task Stop() => await _world.DisposeAsync();

    [TestMethod]
    [DynamicData(nameof(Kinds))]
    public async Task Refuses_bad_events_with_status_and_code_and_keeps_nothing(string what)
    {
        var (status, code, send) = BadEvents[what];
        using var webhook = new Webhook(_world.App.Address);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        using var answer = await send(webhook, limit.Token);
        var text = await answer.Content.ReadAsStringAsync(limit.Token);
        Assert.AreEqual(status, (int)answer.StatusCode, $"{what}: {text}");
        Assert.AreEqual("application/problem+json", answer.Content.Headers.ContentType?.MediaType, what);
        using var problem = JsonDocument.Parse(text);
        Assert.AreEqual(code, problem.RootElement.GetProperty("code").GetString(), what);
        var inbox = await _world.Inbox.GetStatusAsync(limit.Token);
        Assert.IsTrue(inbox is { IsIdle: true, Parked: 0 }, what);
        Assert.AreEqual(0, _world.Dataverse.Count("mag_order"), what);
        Assert.AreEqual(0, _world.Dataverse.Count("mag_syncissue"), what);
    }

    [TestMethod]
    public async Task A_replayed_event_is_accepted_again_but_runs_once()
    {
        await using var world = await World.StartAsync(Captures.Load());
        using var webhook = new Webhook(world.App.Address);
        using var first = await webhook.SendAsync(Webhook.Order(1));
        await world.WhenIdleAsync();
        using var second = await webhook.SendAsync(Webhook.Order(1), signature: first.RequestMessage!.Headers.GetValues("X-Mag-Signature").Single());
        await world.WhenIdleAsync();
        Assert.AreEqual(HttpStatusCode.Accepted, first.StatusCode);
        // Within the second of the first message it is the same message; afterwards its signature fits no timestamp any more.
        Assert.Contains(second.StatusCode, new[] { HttpStatusCode.Accepted, HttpStatusCode.Unauthorized });
        Assert.AreEqual(1, world.Dataverse.Statistics.Messages["mag_ImportOrder"].Count);
    }

    [TestMethod]
    public async Task An_event_for_an_order_the_store_does_not_have_is_parked_alone()
    {
        await using var world = await World.StartAsync(Captures.Load(), new WorldOptions());
        using var webhook = new Webhook(world.App.Address);
        using var answer = await webhook.SendAsync($"[{Webhook.Order(1)},{Webhook.Order(4711)},{Webhook.Order(2)}]");
        Assert.AreEqual(HttpStatusCode.Accepted, answer.StatusCode);
        await world.WhenIdleAsync();
        Assert.HasCount(2, world.Rows("mag_order"));
        var issue = world.OpenIssues().Single();
        Assert.AreEqual("main-order-4711", issue.Text("mag_externalkey"));
        Assert.AreEqual("MAG-STO-008", issue.Text("mag_errorcode"));
        Assert.IsFalse(string.IsNullOrWhiteSpace(issue.Text("mag_hint")));
    }
}
