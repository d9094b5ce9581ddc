using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PowerPlatformMagento.App.Tests.Subscriptions;

/// <summary>The platform's side on a real socket: takes calls to flows, keeps what came, and answers as it is told.</summary>
internal sealed class FlowServer : IAsyncDisposable
{
    private const string Signature = "sig=the%2Fsecret%2Fsignature-of-the-flow";

    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, ConcurrentQueue<string>> _taken = new();

    private FlowServer(WebApplication app) => _app = app;

    /// <summary>How a flow answers a call; the default takes everything.</summary>
    public Func<string, HttpContext, string, Task<int>> Answer { get; set; } = (_, _, _) => Task.FromResult(StatusCodes.Status202Accepted);

    /// <summary>Every call in the order it came, taken or not.</summary>
    public ConcurrentQueue<(string Flow, string Target, string Body)> Calls { get; } = new();

    public static async Task<FlowServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var server = new FlowServer(app);
        app.MapPost("/workflows/{flow}/triggers/manual/paths/invoke", server.TakeAsync);
        await app.StartAsync();
        return server;
    }

    /// <summary>The callback address of a flow.</summary>
    public string Callback(string flow = "flow") => $"{_app.Urls.First()}/workflows/{flow}/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&{Signature}";

    /// <summary>What a flow has taken.</summary>
    public IReadOnlyList<JsonElement> Taken(string flow = "flow") =>
        [.. _taken.GetValueOrDefault(flow, []).Select(body => JsonDocument.Parse(body).RootElement)];

    /// <summary>Ids of the events a flow has taken.</summary>
    public IReadOnlyList<string> Ids(string flow = "flow") => [.. Taken(flow).Select(body => body.GetProperty("eventId").GetString()!)];

    /// <summary>Waits until a flow has taken so many events.</summary>
    public async Task<IReadOnlyList<JsonElement>> WaitAsync(int count, string flow = "flow", TimeSpan? limit = null)
    {
        using var deadline = new CancellationTokenSource(limit ?? TimeSpan.FromSeconds(20));
        while (_taken.GetValueOrDefault(flow, []).Count < count)
        {
            Assert.IsFalse(deadline.IsCancellationRequested, $"{flow} got {Taken(flow).Count} of {count} events; calls: {Calls.Count}");
            await Task.Delay(5, CancellationToken.None);
        }

        return Taken(flow);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(new CancellationToken(canceled: true));
        await _app.DisposeAsync();
    }

    private async Task TakeAsync(HttpContext context, string flow)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        var body = await reader.ReadToEndAsync();
        Calls.Enqueue((flow, context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget, body));
        context.Response.StatusCode = await Answer(flow, context, body);
        if (context.Response.StatusCode is >= 200 and < 300)
        {
            _taken.GetOrAdd(flow, _ => new ConcurrentQueue<string>()).Enqueue(body);
        }
    }
}
