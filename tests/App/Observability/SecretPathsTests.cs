using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using PowerPlatformMagento.App.Observability;
using PowerPlatformMagento.App.Tests.Running;
using PowerPlatformMagento.App.Tests.Subscriptions;
using PowerPlatformMagento.App.Tests.Support;

namespace PowerPlatformMagento.App.Tests.Observability;

/// <summary>The id of a subscription is the right to end it, and the address of a flow the right to call it: neither leaves the app, whatever is exported or logged.</summary>
[TestClass]
public sealed class SecretPathsTests
{
    private const string Id = "Zm9vYmFyZm9vYmFyZm9vYmFyX-A";

    [TestMethod]
    [DataRow("/api/subscriptions/" + Id, "/api/subscriptions/{subscriptionId}")]
    [DataRow("/API/Subscriptions/" + Id + "/", "/API/Subscriptions/{subscriptionId}/")]
    [DataRow("https://app.example/api/subscriptions/" + Id + "?code=x", "https://app.example/api/subscriptions/{subscriptionId}?code=x")]
    [DataRow("DELETE /api/subscriptions/" + Id, "DELETE /api/subscriptions/{subscriptionId}")]
    [DataRow("/api/subscriptions/%5am9v", "/api/subscriptions/{subscriptionId}")]
    [DataRow("/api/subscriptions/order-placed", "/api/subscriptions/order-placed")]
    [DataRow("api/subscriptions/{subscriptionId}", "api/subscriptions/{subscriptionId}")]
    [DataRow("/api/stores/main/orders/12", "/api/stores/main/orders/12")]
    [DataRow("", "")]
    public void Ids_are_hidden_and_nothing_else(string text, string expected) => Assert.AreEqual(expected, SecretPaths.Hide(text));

    [TestMethod]
    public async Task Traces_that_are_exported_hold_neither_ids_nor_addresses_of_flows()
    {
        await using var collector = await Collector.StartAsync();
        await using var flows = await FlowServer.StartAsync();
        await using var store = await KilledAppTests.StartStoreAsync();
        using var folder = new TempFolder();

        // In a process of its own: only what the app itself does is traced.
        using var app = await KilledAppTests.StartAsync(
            folder, store, $"--{Telemetry.OtlpSetting}={collector.Address}", "--OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf", "--OTEL_BSP_SCHEDULE_DELAY=100");
        var location = await SubscribeAsync(app, flows);
        var id = location.Segments[^1];
        using (var message = await app.Client.SendAsync(Messages.Webhook(
            """{"store":"main","topic":"store-event","type":"test.happened","id":"1","occurredAt":"2026-01-01T00:00:00Z","data":{}}""")))
        {
            Assert.AreEqual(HttpStatusCode.Accepted, message.StatusCode);
        }

        await flows.WaitAsync(1);
        using (var wrongVerb = await app.Client.GetAsync(location))
        {
            Assert.AreEqual(HttpStatusCode.MethodNotAllowed, wrongVerb.StatusCode);
            Assert.DoesNotContain(id, await wrongVerb.Content.ReadAsStringAsync());
        }

        foreach (var spelling in new[] { location.AbsoluteUri, location.AbsoluteUri.Replace("/api/subscriptions/", "/API/Subscriptions/", StringComparison.Ordinal) })
        {
            using var ended = await app.Client.DeleteAsync(new Uri(spelling));
            Assert.AreEqual(HttpStatusCode.NoContent, ended.StatusCode);
        }

        var exported = await collector.WaitAsync("/API/Subscriptions/{subscriptionId}");
        Assert.IsTrue(exported.Contains("/api/subscriptions/store-event", StringComparison.Ordinal), "Addresses of topics are no secret");
        Assert.IsTrue(exported.Contains("/api/subscriptions/{subscriptionId}", StringComparison.Ordinal));
        foreach (var secret in new[] { id, "signature-of-the-flow", "/workflows/" })
        {
            Assert.IsFalse(exported.Contains(secret, StringComparison.Ordinal), secret + " was exported");
        }
    }

    [TestMethod]
    public async Task Logs_hold_neither_ids_nor_addresses_of_flows()
    {
        await using var home = await TriggerHome.StartAsync(dispatches: false);
        var location = await home.SubscribeAsync("order-placed");
        home.Flows.Answer = (_, _, _) => Task.FromResult(410);
        await home.BringAsync(home.Order("1"));
        for (var attempt = 0; attempt < 4; attempt++)
        {
            await home.DispatchAsync();
            home.Time.Advance(TimeSpan.FromMinutes(1));
        }

        using (await home.App.Client.GetAsync(location))
        using (await home.App.Client.PutAsync(location, null))
        {
            await home.UnsubscribeAsync(location);
        }

        var log = home.App.Log.Text;
        Assert.Contains("MAG-SUB-007", log);
        foreach (var secret in new[] { location.Segments[^1], "signature-of-the-flow", "/workflows/" })
        {
            Assert.DoesNotContain(secret, log);
        }
    }

    private static async Task<Uri> SubscribeAsync(ChildApp app, FlowServer flows)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/subscriptions/store-event")
        {
            Content = JsonContent.Create(new JsonObject { ["callbackUrl"] = flows.Callback(), ["store"] = "main" }),
            Headers = { { "x-functions-key", "key" } },
        };
        using var response = await app.Client.SendAsync(request);
        Assert.AreEqual(HttpStatusCode.Created, response.StatusCode, await response.Content.ReadAsStringAsync());
        return response.Headers.Location!;
    }

    /// <summary>Where traces are sent to, on a real socket. Texts stand in the messages as they are.</summary>
    private sealed class Collector : IAsyncDisposable
    {
        private readonly WebApplication _app;
        private readonly ConcurrentQueue<string> _messages = new();

        private Collector(WebApplication app) => _app = app;

        public string Address => _app.Urls.First();

        public static async Task<Collector> StartAsync()
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            var collector = new Collector(builder.Build());
            collector._app.MapPost("/{*path}", collector.TakeAsync);
            await collector._app.StartAsync();
            return collector;
        }

        public async Task<string> WaitAsync(string text)
        {
            using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            while (!_messages.Any(message => message.Contains(text, StringComparison.Ordinal)))
            {
                Assert.IsFalse(deadline.IsCancellationRequested, $"{_messages.Count} messages, none with {text}");
                await Task.Delay(20, CancellationToken.None);
            }

            return string.Join('\n', _messages);
        }

        public ValueTask DisposeAsync() => _app.DisposeAsync();

        private async Task TakeAsync(HttpContext context)
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            _messages.Enqueue(Encoding.UTF8.GetString(body.ToArray()));
        }
    }
}
