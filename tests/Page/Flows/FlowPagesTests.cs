using System.Net;
using PowerPlatformMagento.FlowCheck.Definition;
using PowerPlatformMagento.Sandbox.App.Running;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Flows;
using PowerPlatformMagento.Sandbox.Flows.Connectors;
using PowerPlatformMagento.Sandbox.Flows.Connectors.Messages;
using PowerPlatformMagento.Sandbox.Flows.History;
using PowerPlatformMagento.Sandbox.Page.Flows;
using PowerPlatformMagento.Sandbox.Page.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Flows;

/// <summary>Flows, their runs and what they sent, as a visitor gets them.</summary>
[TestClass]
public sealed class FlowPagesTests
{
    private static FlowFolder _folder = null!;
    private static TestMonitor _monitor = null!;
    private static PageHost _host = null!;
    private static HttpClient _client = null!;
    private static FlowRun _run = null!;

    [ClassInitialize]
    public static async Task StartAsync(TestContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        _folder = new FlowFolder();
        _monitor = await TestMonitor.StartAsync(_folder.Path);
        _run = await _monitor.Runner!.RunAsync("Tell <everybody>", null, CancellationToken.None);
        _host = await PageHost.StartAsync(new PageWorld().Dataverse, null, null, _monitor, port: 0, _ => { }, CancellationToken.None);
        _client = new HttpClient(new SocketsHttpHandler()) { BaseAddress = _host.Address };
    }

    [ClassCleanup]
    public static async Task StopAsync()
    {
        _client.Dispose();
        await _host.DisposeAsync();
        await _monitor.DisposeAsync();
        _folder.Dispose();
    }

    [TestMethod]
    public async Task All_flows_are_listed_with_their_last_run()
    {
        var html = await GetAsync("/flows");

        StringAssert.Contains(html, "Tell &lt;everybody&gt;");
        StringAssert.Contains(html, "Every hour");
        StringAssert.Contains(html, "Failed");
        StringAssert.Contains(html, FlowAddress.Run("Tell <everybody>", _run.Id));
        StringAssert.Contains(html, "Run now");
    }

    [TestMethod]
    public async Task A_flow_that_is_not_run_says_why()
    {
        var html = await GetAsync(FlowAddress.Flow("Broken"));

        StringAssert.Contains(html, "Why it is not run");
        StringAssert.Contains(html, "the function heavier is not known");
        StringAssert.Contains(html, "It has not run yet.");
    }

    [TestMethod]
    public async Task A_flow_shows_what_it_is_for_and_its_runs()
    {
        var html = await GetAsync(FlowAddress.Flow("Tell <everybody>"));

        StringAssert.Contains(html, "Sends a mail &amp; stops.");
        StringAssert.Contains(html, FlowText.Moment(_run.StartedAt));
    }

    [TestMethod]
    public async Task A_run_shows_each_action_in_its_place_with_what_it_was_given()
    {
        var html = await GetAsync(FlowAddress.Run("Tell <everybody>", _run.Id));

        StringAssert.Contains(html, "Send the mail");
        StringAssert.Contains(html, "style=\"--depth: 1\"");
        StringAssert.Contains(html, "&quot;emailMessage/Subject&quot;: &quot;&lt;b&gt;News&lt;/b&gt;&quot;");
        StringAssert.Contains(html, "round 2");
        StringAssert.Contains(html, "in else");
        StringAssert.Contains(html, "Skipped");
    }

    [TestMethod]
    public async Task Secret_inputs_and_outputs_stay_hidden()
    {
        var html = await GetAsync(FlowAddress.Run("Tell <everybody>", _run.Id));

        Assert.DoesNotContain("open sesame", html);
        StringAssert.Contains(html, "Inputs: hidden");
        StringAssert.Contains(html, "Outputs: hidden");
    }

    [TestMethod]
    public async Task The_outbox_shows_mails_without_letting_them_do_anything()
    {
        var html = await GetAsync("/outbox");

        StringAssert.Contains(html, "&lt;b&gt;News&lt;/b&gt;");
        StringAssert.Matches(html, new System.Text.RegularExpressions.Regex("<iframe sandbox(=\"\")? "), "A mail has no rights at all.");
        StringAssert.Contains(html, "srcdoc=\"&lt;script&gt;");
        Assert.DoesNotContain("<script>alert", html);
    }

    [TestMethod]
    [DataRow("/flows/Nobody", "There is no such flow")]
    [DataRow("/flows/Broken/1", "There is no such run")]
    public async Task What_is_not_there_is_said(string path, string text) => StringAssert.Contains(await GetAsync(path), text);

    [TestMethod]
    [DataRow("/flows")]
    [DataRow("/outbox")]
    public async Task A_page_without_flows_says_so(string path)
    {
        await using var page = await RunningPage.StartAsync(new PageWorld());

        var (status, html) = await page.GetAsync(path);

        Assert.AreEqual(HttpStatusCode.OK, status);
        StringAssert.Contains(html, "There are no flows");
    }

    [TestMethod]
    public async Task Flows_that_have_not_started_are_announced()
    {
        await using var monitor = new FlowMonitor();
        await using var host = await PageHost.StartAsync(new PageWorld().Dataverse, null, null, monitor, port: 0, _ => { }, CancellationToken.None);
        using var client = new HttpClient(new SocketsHttpHandler()) { BaseAddress = host.Address };

        StringAssert.Contains(await client.GetStringAsync(new Uri("/flows", UriKind.Relative)), "have not started yet");
    }

    private static async Task<string> GetAsync(string path)
    {
        using var response = await _client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.AreEqual(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }

    private sealed class TestMonitor(FlowRunner runner, OutlookConnector outlook) : IFlowMonitor, IAsyncDisposable
    {
        public FlowRunner? Runner => runner;

        public IReadOnlyList<SentMail> Mails => outlook.SentItems;

        public IReadOnlyList<PostedMessage> Messages => [];

        public static async Task<TestMonitor> StartAsync(string folder)
        {
            var outlook = new OutlookConnector(TimeProvider.System);
            return new TestMonitor(
                await FlowRunner.StartAsync(
                    new FlowRunnerOptions
                    {
                        Catalog = FlowCatalog.Read(folder),
                        Connectors = new Dictionary<string, IConnector> { [OutlookConnector.Api] = outlook },
                        Ids = new SequentialIds(seed: 1).Next,
                    },
                    CancellationToken.None),
                outlook);
        }

        public ValueTask DisposeAsync() => runner.DisposeAsync();
    }
}
