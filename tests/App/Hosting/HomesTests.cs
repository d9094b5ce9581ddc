using System.Net;
using System.Text;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Sandbox.Store;

namespace PowerPlatformMagento.App.Tests.Hosting;

/// <summary>The same app by itself and behind the Functions host.</summary>
[TestClass]
public sealed class HomesTests
{
    [TestMethod]
    public async Task Is_healthy_without_a_key()
    {
        await using var app = await RunningApp.StartAsync();

        using var response = await app.Client.GetAsync(new Uri("/api/health", UriKind.Relative));

        Assert.AreEqual(HttpStatusCode.OK, response.StatusCode);
        Assert.IsFalse(response.Headers.Contains("Server"));
    }

    [TestMethod]
    [DataRow("default-key", true)]
    [DataRow("master-key", true)]
    [DataRow("ready-key", true)]
    [DataRow("other-key", false)]
    [DataRow("wrong", false)]
    [DataRow("", false)]
    public async Task Checks_function_keys_when_it_runs_by_itself(string key, bool opens)
    {
        await using var app = await RunningApp.StartAsync();
        using var byHeader = new HttpRequestMessage(HttpMethod.Get, "/api/ready");
        byHeader.Headers.TryAddWithoutValidation("x-functions-key", key);

        using var header = await app.Client.SendAsync(byHeader);
        using var query = await app.Client.GetAsync(new Uri("/api/ready?code=" + key, UriKind.Relative));

        if (opens)
        {
            Assert.AreEqual((HttpStatusCode.OK, HttpStatusCode.OK), (header.StatusCode, query.StatusCode));
        }
        else
        {
            await header.ShouldRefuseAsync(HttpStatusCode.Unauthorized, "MAG-CFG-004");
            await query.ShouldRefuseAsync(HttpStatusCode.Unauthorized, "MAG-CFG-004");
        }
    }

    [TestMethod]
    public async Task Opens_nothing_but_anonymous_functions_when_no_key_is_configured()
    {
        await using var app = await RunningApp.StartAsync(settings: new Dictionary<string, string?>
        {
            ["Keys:Master"] = null,
            ["Keys:Default"] = "",
            ["Keys:Functions:GetReady"] = null,
        });

        using var response = await app.Client.GetAsync(new Uri("/api/ready?code=", UriKind.Relative));

        Assert.AreEqual(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [TestMethod]
    public async Task Does_not_answer_calls_of_the_host_when_it_runs_by_itself()
    {
        await using var app = await RunningApp.StartAsync();

        using var response = await app.Client.PostAsync(new Uri("/PollStores", UriKind.Relative), new StringContent("{\"Data\":{\"timer\":{}}}"));

        Assert.AreEqual(HttpStatusCode.NotFound, response.StatusCode);
    }

    [TestMethod]
    public async Task Listens_on_the_port_of_the_host_leaves_keys_to_it_and_answers_its_calls()
    {
        var port = LoopbackPort.Next();
        using var package = new Package(appChecksAccess: false);
        await using var app = await RunningApp.StartAsync(settings: new Dictionary<string, string?>
        {
            ["FUNCTIONS_CUSTOMHANDLER_PORT"] = port.ToString(),
            ["FUNCTIONS_APP_ROOT_PATH"] = package.Root,
            ["urls"] = "http://127.0.0.1:1",
        });

        using var health = await app.Client.GetAsync(new Uri("/api/health", UriKind.Relative));
        using var ready = await app.Client.GetAsync(new Uri("/api/ready", UriKind.Relative));
        using var poll = await app.Client.PostAsync(new Uri("/PollStores", UriKind.Relative), new StringContent("{\"Data\":{\"timer\":{\"IsPastDue\":false}},\"Metadata\":{}}", Encoding.UTF8, "application/json"));
        using var probe = await app.Client.GetAsync(new Uri("/", UriKind.Relative));

        Assert.AreEqual(port, app.Client.BaseAddress!.Port);
        Assert.AreEqual(HttpStatusCode.OK, health.StatusCode);
        Assert.AreEqual(HttpStatusCode.OK, ready.StatusCode);
        Assert.AreEqual(HttpStatusCode.OK, poll.StatusCode);
        Assert.AreEqual(HttpStatusCode.NotFound, probe.StatusCode);
    }

    [TestMethod]
    public async Task Drains_the_inbox_when_the_host_asks_for_it()
    {
        await using var app = await RunningApp.StartAsync(settings: new Dictionary<string, string?> { ["FUNCTIONS_CUSTOMHANDLER_PORT"] = LoopbackPort.Next().ToString() });
        app.Store.Add(Samples.Order("12"));
        (await app.Client.SendAsync(Messages.Webhook(Messages.Body("12")))).EnsureSuccessStatusCode();

        using var drain = await app.Client.PostAsync(new Uri("/DrainInbox", UriKind.Relative), new StringContent("{\"Data\":{\"timer\":{}},\"Metadata\":{}}"));

        Assert.AreEqual(HttpStatusCode.OK, drain.StatusCode);
        Assert.HasCount(1, app.Dataverse.Imports);
        Assert.IsTrue((await app.Inbox.GetStatusAsync(default)).IsIdle);
    }

    [TestMethod]
    public void Refuses_a_port_that_is_none()
    {
        var builder = AppHost.CreateBuilder(["--FUNCTIONS_CUSTOMHANDLER_PORT=x"]);

        Assert.ThrowsExactly<InvalidOperationException>(() => AppHost.Build(builder));
    }
}
