using System.Net;
using System.Security.Cryptography;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Tests.Intake;

[TestClass]
public sealed class ReceiveIoEventsTests
{
    private const string Path = "/prod/keys/pub-key-0a1b2c3d-1111.pem";
    private const string OtherPath = "/prod/keys/pub-key-0a1b2c3d-2222.pem";

    private static readonly RSA Key = RSA.Create(2048);
    private static readonly RSA OtherKey = RSA.Create(2048);

    [TestMethod]
    public async Task Answers_the_challenge_of_the_registration()
    {
        await using var app = await RunningApp.StartAsync();

        using var response = await app.Client.GetAsync(new Uri("/api/events/io/main?challenge=8ec8d794-e0ab-42df", UriKind.Relative));

        Assert.AreEqual(HttpStatusCode.OK, response.StatusCode);
        Assert.AreEqual("text/plain", response.Content.Headers.ContentType!.MediaType);
        Assert.AreEqual("8ec8d794-e0ab-42df", await response.Content.ReadAsStringAsync());
    }

    [TestMethod]
    [DataRow("main")]
    [DataRow("main?challenge=")]
    [DataRow("main?challenge=%0d%0aX")]
    public async Task Refuses_a_challenge_that_is_none(string address)
    {
        await using var app = await RunningApp.StartAsync();

        using var response = await app.Client.GetAsync(new Uri("/api/events/io/" + address, UriKind.Relative));

        await response.ShouldRefuseAsync(HttpStatusCode.BadRequest, "MAG-INT-004");
    }

    [TestMethod]
    public async Task Does_not_answer_challenges_for_unknown_stores()
    {
        await using var app = await RunningApp.StartAsync();

        using var response = await app.Client.GetAsync(new Uri("/api/events/io/other?challenge=x", UriKind.Relative));

        await response.ShouldRefuseAsync(HttpStatusCode.NotFound, "MAG-INT-005");
    }

    [TestMethod]
    public async Task Logs_a_request_to_open_a_validation_address_and_stores_nothing()
    {
        await using var app = await RunningApp.StartAsync();

        using var response = await app.Client.SendAsync(Messages.Post("/api/events/io/main", "{\"validationUrl\":\"https://evil.example/secret-token\"}"));

        Assert.AreEqual(HttpStatusCode.OK, response.StatusCode);
        StringAssert.Contains(app.Log.Text, "[2005]");
        Assert.DoesNotContain("evil.example", app.Log.Text);
    }

    [TestMethod]
    [DataRow("observer.sales_order_save_commit_after", "{\"entity_id\":\"12\"}", EntityType.Order, "12")]
    [DataRow("observer.sales_order_save_after", "{\"entity_id\":12}", EntityType.Order, "12")]
    [DataRow("observer.sales_order_invoice_save_after", "{\"entity_id\":\"3\",\"order_id\":\"12\"}", EntityType.Order, "12")]
    [DataRow("observer.sales_order_shipment_save_after", "{\"entity_id\":\"3\",\"order_id\":\"12\"}", EntityType.Order, "12")]
    [DataRow("observer.sales_order_shipment_track_save_after", "{\"entity_id\":\"3\",\"order_id\":\"12\"}", EntityType.Order, "12")]
    [DataRow("observer.sales_order_creditmemo_save_after", "{\"entity_id\":\"3\",\"order_id\":\"12\"}", EntityType.Order, "12")]
    [DataRow("observer.sales_order_status_history_save_after", "{\"entity_id\":\"3\",\"parent_id\":\"12\"}", EntityType.Order, "12")]
    [DataRow("observer.rma_save_commit_after", "{\"entity_id\":\"3\",\"order_id\":\"12\"}", EntityType.Return, "3")]
    [DataRow("observer.rma_save_after", "{\"entity_id\":3}", EntityType.Return, "3")]
    [DataRow("observer.customer_save_commit_after", "{\"entity_id\":\"7\"}", EntityType.Customer, "7")]
    [DataRow("observer.customer_save_after", "{\"id\":\"7\"}", EntityType.Customer, "7")]
    [DataRow("observer.customer_register_success", "{\"entity_id\":\"7\"}", EntityType.Customer, "7")]
    [DataRow("observer.customer_address_save_after", "{\"entity_id\":\"9\",\"customer_id\":\"7\"}", EntityType.Customer, "7")]
    public async Task Takes_the_record_an_event_is_about(string type, string value, EntityType expectedType, string expectedId)
    {
        await using var app = await StartAsync();

        using var response = await app.Client.SendAsync(Messages.Io(Messages.IoEvent("e1", "com.adobe.commerce." + type, value), (Key, Path)));

        Assert.AreEqual(HttpStatusCode.Accepted, response.StatusCode);
        var item = (await app.TakeAsync()).Single().Event;
        Assert.AreEqual((expectedType, expectedId), (item.Type, item.Id));
        Assert.AreEqual(DateTimeOffset.Parse("2026-11-23T04:00:00Z", null), item.OccurredAt);
    }

    [TestMethod]
    public async Task Takes_a_batch_and_leaves_aside_what_is_not_handled()
    {
        await using var app = await StartAsync();
        var body = Messages.Array([
            Messages.IoEvent("e1", value: "{\"entity_id\":\"1\"}"),
            Messages.IoEvent("e2", "com.adobe.commerce.observer.catalog_product_save_after", "{\"entity_id\":\"5\"}"),
            Messages.IoEvent("e3", value: "{\"increment_id\":\"x\"}"),
            Messages.IoEvent("e4", value: "{\"entity_id\":\"2\"}"),
            "7"]);

        using var response = await app.Client.SendAsync(Messages.Io(body, (Key, Path)));

        Assert.AreEqual(HttpStatusCode.Accepted, response.StatusCode);
        CollectionAssert.AreEquivalent(new[] { "1", "2" }, (await app.TakeAsync()).Select(item => item.Event.Id).ToArray());
        StringAssert.Contains(app.Log.Text, "[2004]");
    }

    [TestMethod]
    public async Task Accepts_a_message_of_unhandled_types_so_that_Adobe_does_not_disable_the_registration()
    {
        await using var app = await StartAsync();

        using var response = await app.Client.SendAsync(Messages.Io(Messages.IoEvent("e1", "com.adobe.commerce.observer.customer_delete_commit_after"), (Key, Path)));

        Assert.AreEqual(HttpStatusCode.Accepted, response.StatusCode);
        Assert.IsEmpty(await app.TakeAsync());
    }

    [TestMethod]
    public async Task Takes_an_event_delivered_twice_once()
    {
        await using var app = await StartAsync();
        using var first = await app.Client.SendAsync(Messages.Io(Messages.IoEvent("e1"), (Key, Path)));
        await app.Inbox.SettleAsync([.. (await app.TakeAsync()).Select(item => new Completion(item, Samples.Noon, Samples.Noon))], default);

        using var again = await app.Client.SendAsync(Messages.Io(Messages.Array([Messages.IoEvent("e1"), Messages.IoEvent("e2", value: "{\"entity_id\":\"13\"}")]), (Key, Path)));

        Assert.AreEqual(HttpStatusCode.Accepted, again.StatusCode);
        Assert.AreEqual("13", (await app.TakeAsync()).Single().Event.Id);
    }

    [TestMethod]
    public async Task Accepts_when_only_the_second_signature_verifies()
    {
        await using var app = await StartAsync();

        using var response = await app.Client.SendAsync(Messages.Io(Messages.IoEvent("e1"), (OtherKey, Path), (OtherKey, OtherPath)));

        Assert.AreEqual(HttpStatusCode.Accepted, response.StatusCode);
    }

    [TestMethod]
    public async Task Refuses_when_no_signature_verifies()
    {
        await using var app = await StartAsync();

        using var forged = await app.Client.SendAsync(Messages.Io(Messages.IoEvent("e1"), (OtherKey, Path)));
        using var unsigned = await app.Client.SendAsync(Messages.Post("/api/events/io/main", Messages.IoEvent("e1")));

        await forged.ShouldRefuseAsync(HttpStatusCode.Unauthorized, "MAG-INT-001");
        await unsigned.ShouldRefuseAsync(HttpStatusCode.Unauthorized, "MAG-INT-001");
        Assert.IsEmpty(await app.TakeAsync());
    }

    [TestMethod]
    [DataRow("https://evil.example/prod/keys/pub-key-1.pem")]
    [DataRow("//evil.example/prod/keys/pub-key-1.pem")]
    [DataRow("/prod/keys/../../evil/pub-key-1.pem")]
    [DataRow("/prod/keys/pub-key-1.pem?x=@evil.example")]
    [DataRow("/stage/keys/pub-key-1.pem")]
    [DataRow("/prod/keys/pub-key-a/b.pem")]
    public async Task Never_fetches_a_key_from_elsewhere(string path)
    {
        await using var app = await StartAsync();
        app.KeyHost.Keys[path] = Key.ExportSubjectPublicKeyInfoPem();

        using var response = await app.Client.SendAsync(Messages.Io(Messages.IoEvent("e1"), (Key, path)));

        await response.ShouldRefuseAsync(HttpStatusCode.Unauthorized, "MAG-INT-001");
        Assert.IsEmpty(app.KeyHost.Fetches);
    }

    [TestMethod]
    public async Task Asks_Adobe_to_repeat_when_the_key_host_is_down()
    {
        await using var app = await StartAsync();
        app.KeyHost.IsDown = true;

        using var response = await app.Client.SendAsync(Messages.Io(Messages.IoEvent("e1"), (Key, Path)));

        await response.ShouldRefuseAsync(HttpStatusCode.ServiceUnavailable, "MAG-INT-009");
    }

    [TestMethod]
    public async Task Asks_Adobe_to_repeat_when_the_inbox_is_down()
    {
        using var blocked = new TempFolder();
        Directory.CreateDirectory(blocked.File("inbox.db"));
        await using var app = await StartAsync(new Dictionary<string, string?> { ["Inbox:Path"] = blocked.File("inbox.db") });

        using var response = await app.Client.SendAsync(Messages.Io(Messages.IoEvent("e1"), (Key, Path)));

        await response.ShouldRefuseAsync(HttpStatusCode.ServiceUnavailable, "MAG-INT-008");
    }

    [TestMethod]
    public async Task Refuses_events_for_another_recipient()
    {
        await using var app = await StartAsync();

        using var response = await app.Client.SendAsync(Messages.Io(Messages.IoEvent("e1", clientId: "client-2"), (Key, Path)));

        await response.ShouldRefuseAsync(HttpStatusCode.Unauthorized, "MAG-INT-001");
    }

    [TestMethod]
    [DataRow("no json")]
    [DataRow("7")]
    [DataRow("{}")]
    [DataRow("{\"type\":\"com.adobe.commerce.observer.sales_order_save_commit_after\",\"id\":\"e1\",\"recipientclientid\":\"client-1\",\"data\":[]}")]
    public async Task Refuses_a_genuine_message_that_holds_nothing_usable(string body)
    {
        await using var app = await StartAsync();

        using var response = await app.Client.SendAsync(Messages.Io(body, (Key, Path)));

        await response.ShouldRefuseAsync(HttpStatusCode.BadRequest, "MAG-INT-004");
    }

    [TestMethod]
    public async Task Refuses_io_events_of_a_store_without_client_id()
    {
        await using var app = await StartAsync(new Dictionary<string, string?> { ["Stores:0:IoEvents:ClientId"] = null });

        using var response = await app.Client.SendAsync(Messages.Io(Messages.IoEvent("e1"), (Key, Path)));

        await response.ShouldRefuseAsync(HttpStatusCode.Unauthorized, "MAG-INT-001");
    }

    private static async Task<RunningApp> StartAsync(Dictionary<string, string?>? settings = null)
    {
        var app = await RunningApp.StartAsync(settings: settings);
        app.KeyHost.Keys[Path] = Key.ExportSubjectPublicKeyInfoPem();
        app.KeyHost.Keys[OtherPath] = OtherKey.ExportSubjectPublicKeyInfoPem();
        return app;
    }
}
