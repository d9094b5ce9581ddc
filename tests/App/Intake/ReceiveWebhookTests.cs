using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Intake;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Tests.Intake;

[TestClass]
public sealed class ReceiveWebhookTests
{
    [TestMethod]
    public async Task Accepts_a_signed_event_and_has_it_on_disk()
    {
        await using var app = await RunningApp.StartAsync();

        using var response = await app.Client.SendAsync(Messages.Webhook(Messages.Body("12")));

        Assert.AreEqual(HttpStatusCode.Accepted, response.StatusCode);
        var item = (await app.TakeAsync()).Single().Event;
        Assert.AreEqual(new EntityEvent("main", EntityType.Order, "12", DateTimeOffset.Parse("2026-11-23T04:00:00Z", null)), item);
    }

    [TestMethod]
    [DataRow("customer.saved", EntityType.Customer)]
    [DataRow("return.saved", EntityType.Return)]
    public async Task Accepts_customers_and_returns_as_well(string topic, EntityType type)
    {
        await using var app = await RunningApp.StartAsync();

        using var response = await app.Client.SendAsync(Messages.Webhook(Messages.Body("7", topic)));

        Assert.AreEqual(HttpStatusCode.Accepted, response.StatusCode);
        Assert.AreEqual(type, (await app.TakeAsync()).Single().Event.Type);
    }

    [TestMethod]
    public async Task Accepts_a_hundred_events_in_one_message()
    {
        await using var app = await RunningApp.StartAsync();
        var body = Messages.Array(Enumerable.Range(1, 100).Select(id => Messages.Body(id.ToString())));

        using var response = await app.Client.SendAsync(Messages.Webhook(body));

        Assert.AreEqual(HttpStatusCode.Accepted, response.StatusCode);
        Assert.HasCount(100, await app.TakeAsync());
    }

    [TestMethod]
    public async Task Accepts_a_chunked_body()
    {
        await using var app = await RunningApp.StartAsync();

        using var response = await app.Client.SendAsync(Messages.Webhook(Messages.Body(), chunked: true));

        Assert.AreEqual(HttpStatusCode.Accepted, response.StatusCode);
        Assert.HasCount(1, await app.TakeAsync());
    }

    [TestMethod]
    public async Task Takes_a_replayed_message_once()
    {
        await using var app = await RunningApp.StartAsync();
        var at = TimeProvider.System.GetUtcNow();
        using var first = await app.Client.SendAsync(Messages.Webhook(Messages.Body(), at: at));
        await app.Inbox.SettleAsync([.. (await app.TakeAsync()).Select(item => new Completion(item, at, at))], default);

        using var replay = await app.Client.SendAsync(Messages.Webhook(Messages.Body(), at: at));

        Assert.AreEqual(HttpStatusCode.Accepted, replay.StatusCode);
        Assert.IsEmpty(await app.TakeAsync());
    }

    [TestMethod]
    [DataRow("sha256=0000000000000000000000000000000000000000000000000000000000000000", DisplayName = "wrong hash")]
    [DataRow("sha256=00", DisplayName = "short hash")]
    [DataRow("sha256=zz", DisplayName = "no hex")]
    [DataRow("sha1=0000000000000000000000000000000000000000", DisplayName = "other algorithm")]
    [DataRow("x", DisplayName = "nonsense")]
    public async Task Refuses_an_event_whose_signature_is_forged(string signature)
    {
        await using var app = await RunningApp.StartAsync();

        using var response = await app.Client.SendAsync(Messages.Webhook(Messages.Body(), signature: signature));

        await response.ShouldRefuseAsync(HttpStatusCode.Unauthorized, "MAG-INT-001");
        Assert.IsEmpty(await app.TakeAsync());
    }

    [TestMethod]
    public async Task Refuses_an_event_signed_with_another_secret()
    {
        await using var app = await RunningApp.StartAsync();

        using var response = await app.Client.SendAsync(Messages.Webhook(Messages.Body(), secret: "another-secret-of-32-characters-or-more"));

        await response.ShouldRefuseAsync(HttpStatusCode.Unauthorized, "MAG-INT-001");
    }

    [TestMethod]
    public async Task Refuses_an_event_without_signature()
    {
        await using var app = await RunningApp.StartAsync();

        using var response = await app.Client.SendAsync(Messages.Post("/api/events/webhook/main", Messages.Body()));

        await response.ShouldRefuseAsync(HttpStatusCode.Unauthorized, "MAG-INT-001");
    }

    [TestMethod]
    public async Task Refuses_a_body_that_was_changed_after_signing()
    {
        await using var app = await RunningApp.StartAsync();
        using var signed = Messages.Webhook(Messages.Body("12"));
        using var changed = Messages.Post("/api/events/webhook/main", Messages.Body("13"));
        foreach (var header in signed.Headers)
        {
            changed.Headers.Add(header.Key, header.Value);
        }

        using var response = await app.Client.SendAsync(changed);

        await response.ShouldRefuseAsync(HttpStatusCode.Unauthorized, "MAG-INT-001");
    }

    [TestMethod]
    [DataRow(-6)]
    [DataRow(6)]
    public async Task Refuses_an_event_outside_the_time_window(int minutes)
    {
        await using var app = await RunningApp.StartAsync();

        using var response = await app.Client.SendAsync(Messages.Webhook(Messages.Body(), at: TimeProvider.System.GetUtcNow().AddMinutes(minutes)));

        await response.ShouldRefuseAsync(HttpStatusCode.BadRequest, "MAG-INT-002");
        Assert.IsEmpty(await app.TakeAsync());
    }

    [TestMethod]
    [DataRow(false)]
    [DataRow(true)]
    public async Task Refuses_a_body_over_the_limit(bool chunked)
    {
        await using var app = await RunningApp.StartAsync(settings: new Dictionary<string, string?> { ["Intake:MaximumBytes"] = "4096" });
        var body = Messages.Array(Enumerable.Range(1, 100).Select(id => Messages.Body(id.ToString())));

        using var response = await app.Client.SendAsync(Messages.Webhook(body, chunked: chunked));

        await response.ShouldRefuseAsync(HttpStatusCode.RequestEntityTooLarge, "MAG-INT-003");
    }

    [TestMethod]
    [DataRow("", DisplayName = "empty")]
    [DataRow("order 12", DisplayName = "text")]
    [DataRow("{\"store\":\"main\",\"topic\":\"order.saved\",\"id\":\"12\",\"occurredAt\":\"2026-11-2", DisplayName = "truncated")]
    [DataRow("<html><body>502</body></html>", DisplayName = "html")]
    [DataRow("null", DisplayName = "null")]
    [DataRow("[]", DisplayName = "empty array")]
    [DataRow("[null]", DisplayName = "array of null")]
    [DataRow("{}", DisplayName = "no members")]
    [DataRow("{\"store\":\"main\",\"topic\":\"order.saved\",\"id\":12,\"occurredAt\":\"2026-11-23T04:00:00Z\"}", DisplayName = "number as id")]
    [DataRow("{\"store\":\"main\",\"topic\":\"order.saved\",\"id\":\"12 OR 1=1\",\"occurredAt\":\"2026-11-23T04:00:00Z\"}", DisplayName = "letters in id")]
    [DataRow("{\"store\":\"main\",\"topic\":\"order.saved\",\"id\":\"123456789012345678901\",\"occurredAt\":\"2026-11-23T04:00:00Z\"}", DisplayName = "endless id")]
    [DataRow("{\"store\":\"main\",\"topic\":\"order.saved\",\"id\":\"12\",\"occurredAt\":\"yesterday\"}", DisplayName = "no date")]
    [DataRow("{\"store\":\"main\",\"store\":\"other\",\"topic\":\"order.saved\",\"id\":\"12\",\"occurredAt\":\"2026-11-23T04:00:00Z\"}", DisplayName = "double member")]
    [DataRow("{\"store\":\"main\",\"topic\":\"order.saved\",\"id\":\"12\",\"occurredAt\":\"2026-11-23T04:00:00Z\",\"email\":\"a@b.example\"}", DisplayName = "unknown member")]
    [DataRow("{\"Store\":\"main\",\"topic\":\"order.saved\",\"id\":\"12\",\"occurredAt\":\"2026-11-23T04:00:00Z\"}", DisplayName = "wrong case")]
    [DataRow("{\"store\":\"main\",\"topic\":null,\"id\":\"12\",\"occurredAt\":\"2026-11-23T04:00:00Z\"}", DisplayName = "null topic")]
    [DataRow("[[[[[[[[]]]]]]]]", DisplayName = "deep")]
    public async Task Refuses_a_body_that_is_not_the_expected_json(string body)
    {
        await using var app = await RunningApp.StartAsync();

        using var response = await app.Client.SendAsync(Messages.Webhook(body));

        await response.ShouldRefuseAsync(HttpStatusCode.BadRequest, "MAG-INT-004");
        Assert.IsEmpty(await app.TakeAsync());
    }

    [TestMethod]
    public async Task Refuses_more_than_a_hundred_events()
    {
        await using var app = await RunningApp.StartAsync();

        using var response = await app.Client.SendAsync(Messages.Webhook(Messages.Array(Enumerable.Range(1, 101).Select(id => Messages.Body(id.ToString())))));

        await response.ShouldRefuseAsync(HttpStatusCode.BadRequest, "MAG-INT-004");
    }

    [TestMethod]
    public async Task Refuses_the_whole_message_when_one_event_is_for_another_store()
    {
        await using var app = await RunningApp.StartAsync();

        using var response = await app.Client.SendAsync(Messages.Webhook(Messages.Array([Messages.Body("1"), Messages.Body("2", store: "other")])));

        await response.ShouldRefuseAsync(HttpStatusCode.BadRequest, "MAG-INT-006");
        Assert.IsEmpty(await app.TakeAsync());
    }

    [TestMethod]
    [DataRow("product.saved")]
    [DataRow("orders")]
    [DataRow("")]
    public async Task Refuses_a_topic_that_is_not_handled(string topic)
    {
        await using var app = await RunningApp.StartAsync();

        using var response = await app.Client.SendAsync(Messages.Webhook(Messages.Body(topic: topic)));

        await response.ShouldRefuseAsync(HttpStatusCode.BadRequest, "MAG-INT-007");
    }

    [TestMethod]
    [DataRow("other")]
    [DataRow("MAIN")]
    [DataRow("main%20")]
    public async Task Answers_404_for_a_store_that_is_not_configured(string store)
    {
        await using var app = await RunningApp.StartAsync();

        using var response = await app.Client.SendAsync(Messages.Webhook(Messages.Body(), store: store));

        await response.ShouldRefuseAsync(HttpStatusCode.NotFound, "MAG-INT-005");
    }

    [TestMethod]
    public async Task Refuses_plain_webhooks_of_a_store_without_secret()
    {
        await using var app = await RunningApp.StartAsync(settings: new Dictionary<string, string?> { ["Stores:0:Webhook:Secret"] = null });

        using var response = await app.Client.SendAsync(Messages.Webhook(Messages.Body(), secret: ""));

        await response.ShouldRefuseAsync(HttpStatusCode.Unauthorized, "MAG-INT-001");
    }

    [TestMethod]
    public async Task Answers_503_with_retry_after_when_the_inbox_cannot_be_written()
    {
        using var blocked = new TempFolder();
        Directory.CreateDirectory(blocked.File("inbox.db"));
        await using var app = await RunningApp.StartAsync(settings: new Dictionary<string, string?> { ["Inbox:Path"] = blocked.File("inbox.db") });

        using var response = await app.Client.SendAsync(Messages.Webhook(Messages.Body()));

        await response.ShouldRefuseAsync(HttpStatusCode.ServiceUnavailable, "MAG-INT-008");
        Assert.IsTrue(response.Headers.RetryAfter!.Delta > TimeSpan.Zero);
    }

    [TestMethod]
    public async Task Stores_nothing_when_the_connection_breaks_inside_the_body()
    {
        await using var app = await RunningApp.StartAsync();
        using (var socket = new TcpClient())
        {
            await socket.ConnectAsync(app.Client.BaseAddress!.Host, app.Client.BaseAddress.Port);
            var head = $"POST /api/events/webhook/main HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n{WebhookSignature.TimestampHeader}: 1\r\n\r\n{{\"store\"";
            await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head));
        }

        using var next = await app.Client.SendAsync(Messages.Webhook(Messages.Body("99")));

        Assert.AreEqual(HttpStatusCode.Accepted, next.StatusCode);
        Assert.AreEqual("99", (await app.TakeAsync()).Single().Event.Id);
    }

    [TestMethod]
    public async Task Answers_other_verbs_and_addresses_with_problem_details()
    {
        await using var app = await RunningApp.StartAsync();

        using var verb = await app.Client.GetAsync(new Uri("/api/events/webhook/main", UriKind.Relative));
        using var address = await app.Client.GetAsync(new Uri("/api/nothing", UriKind.Relative));

        Assert.AreEqual(HttpStatusCode.MethodNotAllowed, verb.StatusCode);
        Assert.AreEqual(HttpStatusCode.NotFound, address.StatusCode);
        Assert.AreEqual("application/problem+json", address.Content.Headers.ContentType!.MediaType);
    }

    [TestMethod]
    public async Task Folds_many_events_of_one_order_into_one_row()
    {
        await using var app = await RunningApp.StartAsync();
        foreach (var minute in Enumerable.Range(0, 10))
        {
            using var response = await app.Client.SendAsync(Messages.Webhook(Messages.Body("12", occurredAt: $"2026-11-23T04:0{minute}:00Z")));
            response.EnsureSuccessStatusCode();
        }

        Assert.AreEqual(DateTimeOffset.Parse("2026-11-23T04:09:00Z", null), (await app.TakeAsync()).Single().Event.OccurredAt);
    }

    [TestMethod]
    public async Task Takes_events_of_many_senders_at_once()
    {
        await using var app = await RunningApp.StartAsync();

        var responses = await Task.WhenAll(Enumerable.Range(1, 200).Select(id => app.Client.SendAsync(Messages.Webhook(Messages.Body(id.ToString())))));

        Assert.IsTrue(responses.All(response => response.StatusCode == HttpStatusCode.Accepted));
        Assert.AreEqual(200, (await app.Services.GetRequiredService<IInbox>().GetStatusAsync(default)).Pending);
    }
}
