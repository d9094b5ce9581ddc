using System.Net;
using System.Security.Cryptography;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Tests.Intake;

[TestClass]
public sealed class ReceiveCommerceWebhookTests
{
    [TestMethod]
    [DataRow("{\"order\":{\"entity_id\":\"12\",\"status\":\"new\"}}", EntityType.Order, "12")]
    [DataRow("{\"data\":{\"order\":{\"entity_id\":12}}}", EntityType.Order, "12")]
    [DataRow("{\"data\":{\"invoice\":{\"entity_id\":\"3\",\"order_id\":\"12\"}}}", EntityType.Order, "12")]
    [DataRow("{\"shipment\":{\"order_id\":\"12\"}}", EntityType.Order, "12")]
    [DataRow("{\"creditmemo\":{\"order_id\":\"12\"}}", EntityType.Order, "12")]
    [DataRow("{\"order_id\":\"12\",\"entity_id\":\"99\"}", EntityType.Order, "12")]
    [DataRow("{\"data\":{\"rma\":{\"entity_id\":\"3\",\"order_id\":\"12\"}}}", EntityType.Return, "3")]
    [DataRow("{\"customer\":{\"id\":\"7\"}}", EntityType.Customer, "7")]
    [DataRow("{\"data\":{\"customer\":{\"entity_id\":\"7\"}}}", EntityType.Customer, "7")]
    [DataRow("{\"data\":{\"customer_id\":7}}", EntityType.Customer, "7")]
    public async Task Takes_the_reference_and_lets_the_shopper_go_on(string body, EntityType type, string id)
    {
        await using var app = await RunningApp.StartAsync();

        using var response = await app.Client.SendAsync(Messages.Commerce(body, RunningApp.CommerceKey));

        Assert.AreEqual(HttpStatusCode.OK, response.StatusCode);
        Assert.AreEqual("{\"op\":\"success\"}", await response.Content.ReadAsStringAsync());
        var item = (await app.TakeAsync()).Single().Event;
        Assert.AreEqual((type, id), (item.Type, item.Id));
    }

    [TestMethod]
    [DataRow("{\"product\":{\"entity_id\":\"12\"}}", DisplayName = "other record")]
    [DataRow("{\"order\":{\"entity_id\":\"abc\"}}", DisplayName = "no id")]
    [DataRow("{\"order\":12}", DisplayName = "no object")]
    [DataRow("not json", DisplayName = "no json")]
    [DataRow("[]", DisplayName = "array")]
    [DataRow("{\"order\":{\"entity_id\":-1}}", DisplayName = "negative")]
    public async Task Lets_the_shopper_go_on_when_a_genuine_message_cannot_be_used(string body)
    {
        await using var app = await RunningApp.StartAsync();

        using var response = await app.Client.SendAsync(Messages.Commerce(body, RunningApp.CommerceKey));

        Assert.AreEqual(HttpStatusCode.OK, response.StatusCode);
        Assert.IsEmpty(await app.TakeAsync());
        StringAssert.Contains(app.Log.Text, "[2006]");
    }

    [TestMethod]
    public async Task Lets_the_shopper_go_on_when_the_inbox_is_down()
    {
        using var blocked = new TempFolder();
        Directory.CreateDirectory(blocked.File("inbox.db"));
        await using var app = await RunningApp.StartAsync(settings: new Dictionary<string, string?> { ["Inbox:Path"] = blocked.File("inbox.db") });

        using var response = await app.Client.SendAsync(Messages.Commerce("{\"order\":{\"entity_id\":\"12\"}}", RunningApp.CommerceKey));

        Assert.AreEqual(HttpStatusCode.OK, response.StatusCode);
        StringAssert.Contains(app.Log.Text, "[2002]");
    }

    [TestMethod]
    public async Task Refuses_a_message_signed_with_another_key()
    {
        await using var app = await RunningApp.StartAsync();
        using var other = RSA.Create(2048);

        using var response = await app.Client.SendAsync(Messages.Commerce("{\"order\":{\"entity_id\":\"12\"}}", other));

        await response.ShouldRefuseAsync(HttpStatusCode.Unauthorized, "MAG-INT-001");
        Assert.IsEmpty(await app.TakeAsync());
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("not base64")]
    [DataRow("AAAA")]
    public async Task Refuses_a_signature_that_is_none(string signature)
    {
        await using var app = await RunningApp.StartAsync();
        using var request = Messages.Post("/api/events/commerce/main", "{\"order\":{\"entity_id\":\"12\"}}");
        request.Headers.TryAddWithoutValidation("x-adobe-commerce-webhook-signature", signature);

        using var response = await app.Client.SendAsync(request);

        await response.ShouldRefuseAsync(HttpStatusCode.Unauthorized, "MAG-INT-001");
    }

    [TestMethod]
    public async Task Refuses_a_signature_over_the_body_itself_instead_of_its_base64_text()
    {
        await using var app = await RunningApp.StartAsync();
        const string body = "{\"order\":{\"entity_id\":\"12\"}}";
        using var request = Messages.Post("/api/events/commerce/main", body);
        request.Headers.Add("x-adobe-commerce-webhook-signature", Convert.ToBase64String(RunningApp.CommerceKey.SignData("x"u8.ToArray(), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)));

        using var response = await app.Client.SendAsync(request);

        await response.ShouldRefuseAsync(HttpStatusCode.Unauthorized, "MAG-INT-001");
    }

    [TestMethod]
    public async Task Refuses_a_store_without_public_key_and_an_unknown_store()
    {
        await using var app = await RunningApp.StartAsync(settings: new Dictionary<string, string?> { ["Stores:0:Commerce:PublicKey"] = null });

        using var keyless = await app.Client.SendAsync(Messages.Commerce("{}", RunningApp.CommerceKey));
        using var unknown = await app.Client.SendAsync(Messages.Commerce("{}", RunningApp.CommerceKey, "other"));

        await keyless.ShouldRefuseAsync(HttpStatusCode.Unauthorized, "MAG-INT-001");
        await unknown.ShouldRefuseAsync(HttpStatusCode.NotFound, "MAG-INT-005");
    }

    [TestMethod]
    public async Task Refuses_a_body_over_the_limit()
    {
        await using var app = await RunningApp.StartAsync(settings: new Dictionary<string, string?> { ["Intake:MaximumBytes"] = "1024" });

        using var response = await app.Client.SendAsync(Messages.Commerce($"{{\"order\":{{\"entity_id\":\"12\",\"x\":\"{new string('x', 2000)}\"}}}}", RunningApp.CommerceKey));

        await response.ShouldRefuseAsync(HttpStatusCode.RequestEntityTooLarge, "MAG-INT-003");
    }
}
