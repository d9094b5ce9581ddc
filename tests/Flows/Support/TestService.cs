using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PowerPlatformMagento.Sandbox.Flows.Connectors;
using PowerPlatformMagento.Sandbox.Flows.Connectors.Swagger;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Support;

/// <summary>A real service on loopback with a small definition. A test says what it answers.</summary>
internal sealed class TestService : IDisposable
{
    public const string Key = "secret-key";

    private const string Connections =
        """
            {
              "shared_store": {
                "runtimeSource": "embedded",
                "connection": { "connectionReferenceLogicalName": "mag_Store" },
                "api": { "name": "shared_mag-5fstore", "logicalName": "mag_store" }
              }
            }
            """;

    private readonly WebApplication _application;
    private readonly ConcurrentDictionary<string, Func<HttpContext, Task>> _answers = new(StringComparer.OrdinalIgnoreCase);
    private readonly TaskCompletionSource _called = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _hanging = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly HttpClient _client = new(new SocketsHttpHandler());

    private TestService(WebApplication application) => _application = application;

    public ConcurrentQueue<TestRequest> Requests { get; } = new();

    public Uri Address => new(_application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public SwaggerConnector Connector => field ??= new SwaggerConnector(new SwaggerConnectorOptions
    {
        Definition = TestDefinition.Json,
        Client = _client,
        Origin = Address,
        Credentials = new Dictionary<string, string> { ["x-functions-key"] = Key },
        Timeout = TimeSpan.FromSeconds(20),
    });

    public IReadOnlyDictionary<string, IConnector> Connectors => new Dictionary<string, IConnector> { ["mag_store"] = Connector };

    public static async Task<TestService> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var service = new TestService(builder.Build());
        service._application.Run(service.HandleAsync);
        await service._application.StartAsync();
        return service;
    }

    /// <summary>A solution with a flow that uses the service.</summary>
    public static SolutionFolder Solution(string actions, string trigger = SolutionFolder.ManualTrigger) => new SolutionFolder()
        .Reference("mag_Store", "shared_mag-5fstore", Guid.Parse("0b0b8f7c-6f1a-4c69-9f04-0d8f3c1f7a01"))
        .Flow("Flow", actions, trigger, Connections);

    /// <summary>Says what a path below /api answers; <c>METHOD /path</c>.</summary>
    public TestService Answer(string route, int status, string? json = null, params (string Name, string Value)[] headers) => Answer(route, async context =>
    {
        context.Response.StatusCode = status;
        foreach (var (name, value) in headers)
        {
            context.Response.Headers[name] = value;
        }

        if (json is not null)
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(json);
        }
    });

    public TestService Answer(string route, Func<HttpContext, Task> answer)
    {
        _answers[route] = answer;
        return this;
    }

    /// <summary>Waits for the first request.</summary>
    public Task WhenCalledAsync() => _called.Task.WaitAsync(TimeSpan.FromSeconds(30));

    /// <summary>Waits for a request that is never answered.</summary>
    public Task WhenHangingAsync() => _hanging.Task.WaitAsync(TimeSpan.FromSeconds(30));

    public void Dispose()
    {
        using var atOnce = new CancellationTokenSource();
        atOnce.Cancel();
        _application.StopAsync(atOnce.Token).ContinueWith(_ => { }, TaskScheduler.Default).GetAwaiter().GetResult();
        ((IDisposable)_application).Dispose();
        _client.Dispose();
    }

    private async Task HandleAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var target = context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
        Requests.Enqueue(new TestRequest(
            $"{context.Request.Method} {target}",
            await reader.ReadToEndAsync(),
            context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase)));
        _called.TrySetResult();
        var route = $"{context.Request.Method} {target.Split('?')[0]}";
        if (target.Contains("/hang", StringComparison.Ordinal))
        {
            _hanging.TrySetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        else if (_answers.TryGetValue(route, out var answer))
        {
            await answer(context);
        }
        else
        {
            context.Response.StatusCode = 404;
            context.Response.ContentType = "application/problem+json";
            await context.Response.WriteAsync("""{"code":"MAG-STO-008","title":"Not found"}""");
        }
    }
}
