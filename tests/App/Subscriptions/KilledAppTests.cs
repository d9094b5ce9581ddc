using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using PowerPlatformMagento.App.Tests.Running;
using PowerPlatformMagento.App.Tests.Support;

namespace PowerPlatformMagento.App.Tests.Subscriptions;

/// <summary>Kills the real process at moments nobody chose: no subscription and no event it had promised to pass on is lost.</summary>
[TestClass]
public sealed class KilledAppTests
{
    private const int Kills = 3;

    [TestMethod]
    [DataRow(1)]
    [DataRow(2)]
    public async Task Every_subscription_and_every_event_taken_in_survives_being_killed_again_and_again(int seed)
    {
        using var folder = new TempFolder();
        await using var store = await StartStoreAsync();
        await using var flows = await FlowServer.StartAsync();
        var random = new Random(seed);
        var (flowNames, events, next) = (new ConcurrentQueue<string>(), new ConcurrentDictionary<string, int>(), 0);
        for (var life = 0; life < Kills; life++)
        {
            using var app = await StartAsync(folder, store);
            using var stop = new CancellationTokenSource();
            var subscribing = SubscribeAsync(app, flows, flowNames, life, stop.Token);
            var sending = Enumerable.Range(0, 4).Select(_ => SendAsync(app, events, flowNames, () => Interlocked.Increment(ref next), stop.Token)).ToArray();

            await WaitAsync(flowNames.Count, events.Count, () => (flowNames.Count, events.Count));
            await Task.Delay(random.Next(0, 300), stop.Token);
            await app.KillAsync();
            await stop.CancelAsync();
            await Task.WhenAll([subscribing, .. sending]);
        }

        Assert.IsNotEmpty(flowNames);
        Assert.IsNotEmpty(events);
        using (await StartAsync(folder, store))
        {
            // An event is due to the flows that were turned on before it was sent.
            foreach (var (flow, index) in flowNames.Select((flow, index) => (flow, index)))
            {
                var due = events.Where(sent => sent.Value > index).Select(sent => sent.Key).ToHashSet();
                await WaitAsync(flows, flow, due);
            }
        }
    }

    // Something was promised in this life.
    private static async Task WaitAsync(int flows, int events, Func<(int Flows, int Events)> now)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (now().Flows == flows || now().Events == events)
        {
            Assert.IsFalse(deadline.IsCancellationRequested, $"{now()}");
            await Task.Delay(5, CancellationToken.None);
        }
    }

    private static async Task WaitAsync(FlowServer flows, string flow, HashSet<string> due)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(40));
        while (due.Except(flows.Taken(flow).Select(sent => sent.GetProperty("data").GetProperty("number").GetString()!)).Any())
        {
            Assert.IsFalse(deadline.IsCancellationRequested, $"{flow} lacks {due.Count - flows.Ids(flow).Distinct().Count()} of {due.Count} events");
            await Task.Delay(50, CancellationToken.None);
        }

        Assert.IsTrue(flows.Taken(flow).GroupBy(sent => sent.GetProperty("eventId").GetString()).All(group => group.Select(sent => sent.ToString()).Distinct().Count() == 1));
    }

    /// <summary>The app in a process of its own that calls flows on this machine.</summary>
    internal static Task<ChildApp> StartAsync(TempFolder folder, WebApplication store, params string[] settings) => ChildApp.StartAsync(
        folder.File("inbox.db"),
        [
            "--Stores:0:BaseUrl=" + store.Urls.First(),
            "--Stores:0:AllowInsecureLoopback=true",
            "--Subscriptions:AllowLoopback=true",
            .. settings,
        ]);

    private static async Task SubscribeAsync(ChildApp app, FlowServer flows, ConcurrentQueue<string> flowNames, int life, CancellationToken cancellationToken)
    {
        for (var number = 0; number < 5; number++)
        {
            var flow = $"f{life}{number}";
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, "/api/subscriptions/store-event")
                {
                    Content = JsonContent.Create(new JsonObject { ["callbackUrl"] = flows.Callback(flow), ["store"] = "main" }),
                    Headers = { { "x-functions-key", "key" } },
                };
                using var response = await app.Client.SendAsync(request, cancellationToken);
                Assert.AreEqual(HttpStatusCode.Created, response.StatusCode, await response.Content.ReadAsStringAsync(cancellationToken));
                flowNames.Enqueue(flow);
            }
            catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
            {
                return;
            }
        }
    }

    private static async Task SendAsync(ChildApp app, ConcurrentDictionary<string, int> events, ConcurrentQueue<string> flowNames, Func<int> nextNumber, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            var (number, listening) = (nextNumber().ToString(), flowNames.Count);
            var body = new JsonObject
            {
                ["store"] = "main", ["topic"] = "store-event", ["type"] = "test.happened", ["id"] = number, ["occurredAt"] = "2026-01-01T00:00:00Z", ["data"] = new JsonObject { ["number"] = number },
            };
            try
            {
                using var response = await app.Client.SendAsync(Messages.Webhook(body.ToJsonString()), cancellationToken);
                if (response.StatusCode == HttpStatusCode.Accepted)
                {
                    events[number] = listening;
                }
            }
            catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
            {
                return;
            }
        }
    }

    /// <summary>As much of a store as a subscription asks for.</summary>
    internal static async Task<WebApplication> StartStoreAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var store = builder.Build();
        store.MapGet("/magento_version", () => Results.Text("Magento/2.4 (Community)"));
        await store.StartAsync();
        return store;
    }
}
