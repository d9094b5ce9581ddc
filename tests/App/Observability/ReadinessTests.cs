using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.PowerPlatform.Dataverse.Client;
using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Tests.Subscriptions;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Tests.Observability;

[TestClass]
public sealed class ReadinessTests
{
    [TestMethod]
    public async Task Is_ready_when_everything_can_be_reached()
    {
        await using var app = await RunningApp.StartAsync();
        await app.Inbox.EnqueueAsync([Samples.Group("1", "2")], default);

        var (status, report) = await ReadAsync(app);

        Assert.AreEqual(HttpStatusCode.OK, status);
        Assert.IsTrue(report.GetProperty("isReady").GetBoolean());
        Assert.AreEqual("2", Check(report, "inbox").GetProperty("facts").GetProperty("pending").GetString());
        Assert.AreEqual("OpenSource", Check(report, "store:main").GetProperty("facts").GetProperty("edition").GetString());
    }

    [TestMethod]
    public async Task Names_the_store_that_refuses_the_credentials()
    {
        await using var app = await RunningApp.StartAsync();
        app.Store.Down = new MagentoError(StoreErrors.CredentialsRefused);

        var (status, report) = await ReadAsync(app);

        Assert.AreEqual(HttpStatusCode.ServiceUnavailable, status);
        Assert.AreEqual("MAG-STO-006", Check(report, "store:main").GetProperty("code").GetString());
        Assert.AreEqual(StoreErrors.CredentialsRefused.Hint, Check(report, "store:main").GetProperty("hint").GetString());
        Assert.IsTrue(Check(report, "inbox").GetProperty("isReady").GetBoolean());
    }

    [TestMethod]
    public async Task Names_what_is_wrong_with_Dataverse()
    {
        await using var app = await RunningApp.StartAsync();
        app.Dataverse.ThenThrow(new TimeoutException());

        var (_, report) = await ReadAsync(app);

        Assert.AreEqual("MAG-DVE-002", Check(report, "dataverse").GetProperty("code").GetString());
    }

    [TestMethod]
    public async Task Says_that_the_build_holds_no_client()
    {
        await using var app = await RunningApp.StartAsync(services: services => services.AddSingleton<IDataverseServiceFactory, NoClient>());

        var (status, report) = await ReadAsync(app);

        Assert.AreEqual(HttpStatusCode.ServiceUnavailable, status);
        Assert.AreEqual("MAG-CFG-003", Check(report, "dataverse").GetProperty("code").GetString());
    }

    [TestMethod]
    public async Task Says_that_the_solution_is_missing_although_Dataverse_answers()
    {
        await using var app = await RunningApp.StartAsync();
        app.Services.GetRequiredService<DataverseGate>().Fail(new Failure(DataverseErrors.ApiMissing, FailureScope.Service));

        var (_, report) = await ReadAsync(app);

        Assert.AreEqual("MAG-DVE-005", Check(report, "dataverse").GetProperty("code").GetString());
    }

    [TestMethod]
    public async Task Says_that_the_inbox_cannot_be_written()
    {
        using var blocked = new TempFolder();
        Directory.CreateDirectory(blocked.File("inbox.db"));
        await using var app = await RunningApp.StartAsync(settings: new Dictionary<string, string?> { ["Inbox:Path"] = blocked.File("inbox.db") });

        var (_, report) = await ReadAsync(app);

        Assert.AreEqual("MAG-INT-008", Check(report, "inbox").GetProperty("code").GetString());
    }

    [TestMethod]
    public async Task Says_that_the_subscriptions_cannot_be_kept_and_what_to_do()
    {
        await using var app = await RunningApp.StartAsync();
        Directory.CreateDirectory(app.Folder.File("subscriptions.db"));

        var (status, report) = await ReadAsync(app);

        var check = Check(report, "subscriptions");
        Assert.AreEqual(HttpStatusCode.ServiceUnavailable, status);
        Assert.AreEqual(("MAG-SUB-006", SubscriptionErrors.Unavailable.Hint), (check.GetProperty("code").GetString(), check.GetProperty("hint").GetString()));
        Assert.IsTrue(Check(report, "inbox").GetProperty("isReady").GetBoolean());
    }

    [TestMethod]
    public async Task Counts_the_flows_that_listen_and_is_ready_although_one_of_them_fails()
    {
        await using var home = await TriggerHome.StartAsync(dispatches: false);
        await home.SubscribeAsync("order-placed");
        home.Flows.Answer = (_, _, _) => Task.FromResult(500);
        await home.BringAsync(home.Order("1"));
        await home.DispatchAsync();
        home.Time.Advance(TimeSpan.FromSeconds(90));

        var (status, report) = await ReadAsync(home.App);

        var facts = Check(report, "subscriptions").GetProperty("facts");
        Assert.AreEqual(HttpStatusCode.OK, status);
        Assert.AreEqual(
            ("1", "1", "0", "1", "90"),
            (facts.GetProperty("active").GetString(), facts.GetProperty("failing").GetString(), facts.GetProperty("dead").GetString(), facts.GetProperty("waiting").GetString(), facts.GetProperty("oldestSeconds").GetString()));
    }

    private static async Task<(HttpStatusCode Status, JsonElement Report)> ReadAsync(RunningApp app)
    {
        using var response = await app.Client.GetAsync(new Uri("/api/ready?code=ready-key", UriKind.Relative));
        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>());
    }

    private static JsonElement Check(JsonElement report, string name) =>
        report.GetProperty("checks").EnumerateArray().Single(check => check.GetProperty("name").GetString() == name);

    private sealed class NoClient : IDataverseServiceFactory
    {
        public Task<IOrganizationServiceAsync2> GetAsync(CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
