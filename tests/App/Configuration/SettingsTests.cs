using Microsoft.Extensions.Configuration;
using PowerPlatformMagento.App.Configuration;
using PowerPlatformMagento.App.Tests.Support;

namespace PowerPlatformMagento.App.Tests.Configuration;

[TestClass]
public sealed class SettingsTests
{
    [TestMethod]
    public void Accepts_good_settings()
    {
        var settings = Read([]);

        Assert.AreEqual(("main", 300, 100), (settings.Stores.Single().Key, settings.Worker.BatchSize, settings.Delivery.BatchSize));
    }

    [TestMethod]
    [DataRow("Stores:0:Key", "Main-Store", "Stores:0:Key")]
    [DataRow("Stores:0:Key", "", "Stores:0:Key")]
    [DataRow("Stores:0:BaseUrl", null, "Stores:0:BaseUrl")]
    [DataRow("Stores:0:BaseUrl", "http://shop.example", "Stores:0:BaseUrl: https only")]
    [DataRow("Stores:0:BaseUrl", "http://127.0.0.1:8080", "Stores:0:BaseUrl: https only")]
    [DataRow("Stores:0:Authentication:Token", "", "Credentials: Token is missing")]
    [DataRow("Stores:0:Authentication:Kind", "OAuth1", "Credentials: ConsumerKey is missing")]
    [DataRow("Stores:0:Authentication:Kind", "Ims", "Credentials: ClientId is missing")]
    [DataRow("Stores:0:Authentication:Kind", "Password", "Stores:0: holds a value of the wrong kind")]
    [DataRow("Stores:0:Webhook:Secret", "short", "Stores:0:Webhook:Secret: at least 32")]
    [DataRow("Stores:0:Commerce:PublicKey", "-----BEGIN NONSENSE-----", "Stores:0:Commerce:PublicKey")]
    [DataRow("Inbox:Path", "", "Inbox:Path")]
    [DataRow("Inbox:WaitingCallers", "1", "Inbox:WaitingCallers")]
    [DataRow("Inbox:WaitLimit", "00:01:00", "Inbox:WaitLimit")]
    [DataRow("Inbox:MaximumMegabytes", "0", "Inbox:MaximumMegabytes")]
    [DataRow("Inbox:DeliveredRetention", "00:00:01", "Inbox:DeliveredRetention")]
    [DataRow("Intake:MaximumBytes", "10", "Intake:MaximumBytes")]
    [DataRow("Intake:Window", "1.00:00:00", "Intake:Window")]
    [DataRow("Intake:MaximumRequestBytes", "1000", "Intake:MaximumRequestBytes")]
    [DataRow("Intake:LargeMessages", "0", "Intake:LargeMessages")]
    [DataRow("Intake:RequestsPerSender", "0", "Intake:RequestsPerSender")]
    [DataRow("Intake:RequestsPerStore", "0", "Intake:RequestsPerStore")]
    [DataRow("Intake:RequestWindow", "2.00:00:00", "Intake:RequestWindow")]
    [DataRow("Inbox:MaximumContentMegabytes", "0", "Inbox:MaximumContentMegabytes")]
    [DataRow("Inbox:ParkedContentRetention", "01:00:00", "Inbox:ParkedContentRetention")]
    [DataRow("Stores:0:AbandonedCartMinutes", "1", "Stores:0:AbandonedCartMinutes")]
    [DataRow("Stores:0:CartExpiryDays", "0", "Stores:0:CartExpiryDays")]
    [DataRow("Poller:CartsInterval", "-00:01:00", "Poller:CartsInterval")]
    [DataRow("Worker:BatchSize", "0", "Worker:BatchSize")]
    [DataRow("Worker:BatchSize", "many", "Worker: holds a value of the wrong kind")]
    [DataRow("Worker:Parallelism", "100", "Worker:Parallelism")]
    [DataRow("Worker:LeaseTime", "00:00:01", "Worker:LeaseTime")]
    [DataRow("Worker:MaximumPayloadBytes", "1", "Worker:MaximumPayloadBytes")]
    [DataRow("Worker:MaximumBatchBytes", "1", "Worker:MaximumBatchBytes")]
    [DataRow("Delivery:BatchSize", "1001", "Delivery:BatchSize")]
    [DataRow("Delivery:Timeout", "01:00:00", "Delivery:Timeout")]
    [DataRow("Delivery:MostHeld", "0", "Delivery:MostHeld")]
    [DataRow("Poller:Overlap", "00:01:00", "Poller:Overlap")]
    [DataRow("Poller:Interval", "00:00:00", "Poller:Interval")]
    [DataRow("Dataverse:Url", "http://org.crm.dynamics.com", "Dataverse:Url")]
    [DataRow("LocalTriggers:Schedules:PollStores", "often", "LocalTriggers:Schedules:PollStores")]
    public void Refuses_a_setting_that_cannot_be_used(string name, string? value, string problem)
    {
        var exception = Assert.ThrowsExactly<InvalidOperationException>(() => Read(new() { [name] = value }));

        StringAssert.StartsWith(exception.Message, "MAG-CFG-002");
        StringAssert.Contains(exception.Message, problem);
    }

    [TestMethod]
    public void Lists_all_problems_in_one_message()
    {
        var exception = Assert.ThrowsExactly<InvalidOperationException>(() => Read(new()
        {
            ["Stores:0:Key"] = "A-B",
            ["Stores:0:Webhook:Secret"] = "short",
            ["Worker:BatchSize"] = "0",
            ["Poller:Overlap"] = "0",
            ["Dataverse:Url"] = null,
        }));

        Assert.HasCount(6, exception.Message.Split('\n'));
    }

    [TestMethod]
    public void Never_quotes_a_value()
    {
        var exception = Assert.ThrowsExactly<InvalidOperationException>(() => Read(new()
        {
            ["Stores:0:Webhook:Secret"] = "short-secret",
            ["Stores:0:Authentication:Kind"] = "secret-in-the-wrong-place",
            ["Worker:BatchSize"] = "secret-too",
        }));

        Assert.DoesNotContain("secret-", exception.Message);
    }

    [TestMethod]
    public void Refuses_two_stores_with_one_key_and_a_start_without_stores()
    {
        using var folder = new TempFolder();
        var twice = Assert.ThrowsExactly<InvalidOperationException>(() => Read(new()
        {
            ["Stores:1:Key"] = "main",
            ["Stores:1:BaseUrl"] = "https://other.example",
            ["Stores:1:Authentication:Kind"] = "Bearer",
            ["Stores:1:Authentication:Token"] = "t",
        }));
        var none = Assert.ThrowsExactly<InvalidOperationException>(() => AppSettings.Read(new ConfigurationBuilder().Build(), dataverseIsReplaced: true));

        StringAssert.Contains(twice.Message, "the key main is used 2 times");
        StringAssert.Contains(none.Message, "at least one store");
    }

    [TestMethod]
    public void Refuses_a_private_key_where_a_public_one_belongs() =>
        StringAssert.Contains(
            Assert.ThrowsExactly<InvalidOperationException>(() => Read(new() { ["Stores:0:Commerce:PublicKey"] = RunningApp.CommerceKey.ExportPkcs8PrivateKeyPem() })).Message,
            "Commerce:PublicKey");

    [TestMethod]
    public void Needs_no_address_when_Dataverse_is_replaced()
    {
        using var folder = new TempFolder();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(RunningApp.Settings(folder)).Build();

        Assert.IsNull(AppSettings.Read(configuration, dataverseIsReplaced: true).Dataverse.Url);
        Assert.ThrowsExactly<InvalidOperationException>(() => AppSettings.Read(configuration, dataverseIsReplaced: false));
    }

    private static AppSettings Read(Dictionary<string, string?> changes)
    {
        using var folder = new TempFolder();
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(RunningApp.Settings(folder))
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Dataverse:Url"] = "https://org.crm.dynamics.com" })
            .AddInMemoryCollection(changes)
            .Build();
        return AppSettings.Read(configuration, dataverseIsReplaced: false);
    }
}
