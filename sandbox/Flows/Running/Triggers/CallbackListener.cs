using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck;
using PowerPlatformMagento.FlowCheck.Definition;

namespace PowerPlatformMagento.Sandbox.Flows.Running.Triggers;

/// <summary>Listens on loopback for events. Every flow has an address of its own with a secret in it.</summary>
internal sealed class CallbackListener : IAsyncDisposable
{
    private const int SecretBytes = 32;

    private readonly ConcurrentDictionary<string, Callback> _callbacks = new(StringComparer.OrdinalIgnoreCase);
    private readonly WebApplication _application;

    private CallbackListener(WebApplication application) => _application = application;

    private Uri Address => new(_application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <param name="port">Port; 0 takes any free one.</param>
    public static async Task<CallbackListener> StartAsync(int port, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, port);
            kestrel.AddServerHeader = false;
        });
        var application = builder.Build();
        var listener = new CallbackListener(application);
        application.Run(listener.HandleAsync);
        await application.StartAsync(cancellationToken).ConfigureAwait(false);
        return listener;
    }

    /// <summary>Gives a flow an address until the answer is disposed.</summary>
    public Callback Register(FlowDefinition flow, Func<CallbackRequest, Task<CallbackAnswer>> handle)
    {
        var path = $"/workflows/{flow.Id:N}/triggers/{Uri.EscapeDataString(flow.Trigger.Name)}/paths/invoke";
        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes));
        var callback = new Callback(path, new Uri(Address, $"{path}?api-version=2016-06-01&sp=%2Ftriggers%2Frun&sv=1.0&sig={secret}"), secret, handle, Forget);
        _callbacks[path] = callback;
        return callback;
    }

    public Uri? Find(FlowDefinition flow) => _callbacks.Values.FirstOrDefault(callback => callback.Path.Contains(flow.Id.ToString("N"), StringComparison.Ordinal))?.Address;

    public async ValueTask DisposeAsync()
    {
        using var atOnce = new CancellationTokenSource();
        await atOnce.CancelAsync().ConfigureAwait(false);
        await _application.StopAsync(atOnce.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _application.DisposeAsync().ConfigureAwait(false);
    }

    private void Forget(Callback callback) => _callbacks.TryRemove(KeyValuePair.Create(callback.Path, callback));

    private async Task HandleAsync(HttpContext context)
    {
        var answer = await AnswerAsync(context).ConfigureAwait(false);
        context.Response.StatusCode = answer.StatusCode;
        foreach (var (name, value) in answer.Headers)
        {
            context.Response.Headers[name] = value;
        }

        if (answer.Body is { } body)
        {
            var text = FlowJson.Text(body);
            context.Response.ContentType ??= text is null ? "application/json; charset=utf-8" : "text/plain; charset=utf-8";
            await context.Response.WriteAsync(text ?? FlowJson.Write(body), context.RequestAborted).ConfigureAwait(false);
        }
    }

    private async Task<CallbackAnswer> AnswerAsync(HttpContext context)
    {
        // The path as it was sent: names are escaped in it.
        var path = Uri.EscapeDataString(context.Request.Path.Value ?? string.Empty).Replace("%2F", "/", StringComparison.Ordinal);
        if (!_callbacks.TryGetValue(path, out var callback))
        {
            return CallbackAnswer.Problem(404, "WorkflowNotFound", "There is no flow at this address, or it is turned off.");
        }

        if (!callback.Accepts(context.Request.Query["sig"].ToString()))
        {
            return CallbackAnswer.Problem(401, "DirectApiAuthorizationRequired", "The address does not carry the flow's signature.");
        }

        if (!HttpMethods.IsPost(context.Request.Method))
        {
            return CallbackAnswer.Problem(405, "MethodNotAllowed", "Send a POST request.");
        }

        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        var text = await reader.ReadToEndAsync(context.RequestAborted).ConfigureAwait(false);
        try
        {
            var headers = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
            return await callback.Handle(new CallbackRequest(headers, Body(context.Request.ContentType, text))).ConfigureAwait(false);
        }
        catch (JsonException error)
        {
            return CallbackAnswer.Problem(400, "InvalidRequestContent", $"The request content is not valid and could not be deserialized: '{error.Message}'.");
        }
    }

    private static JToken? Body(string? contentType, string text) => text.Length == 0 ? null
        : contentType?.Contains("json", StringComparison.OrdinalIgnoreCase) == true ? FlowJson.Parse(text)
        : new JValue(text);
}
