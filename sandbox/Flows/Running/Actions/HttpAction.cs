using System.Text;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck;
using PowerPlatformMagento.FlowCheck.Expressions.Evaluation;
using PowerPlatformMagento.FlowCheck.Expressions.Values;
using PowerPlatformMagento.Sandbox.Flows.Connectors;
using PowerPlatformMagento.Sandbox.Flows.Connectors.Swagger;

namespace PowerPlatformMagento.Sandbox.Flows.Running.Actions;

/// <summary>HTTP: calls an address of this machine. Every other one is refused: the sandbox talks to nobody outside.</summary>
internal sealed class HttpAction : IActionBehavior
{
    public Task<ActionOutcome> RunAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var inputs = (JObject)context.Evaluate(context.Inputs);
        var uri = Uri.TryCreate(FlowValue.ToText(inputs["uri"]), UriKind.Absolute, out var address)
            ? address
            : throw new ExpressionException($"'{FlowValue.ToText(inputs["uri"])}' is no address.");
        if (!uri.IsLoopback || context.Services.Client is not { } client)
        {
            throw new NotSupportedException($"The sandbox sends no request to {uri.Host}; HTTP actions reach this machine only.");
        }

        return Retrying.RunAsync(context, inputs["retryPolicy"], inputs, token => SendAsync(client, inputs, uri, token), cancellationToken);
    }

    private static async Task<ConnectorResponse> SendAsync(HttpClient client, JObject inputs, Uri uri, CancellationToken cancellationToken)
    {
        var queries = (inputs["queries"] as JObject ?? []).Properties()
            .Select(query => $"{Uri.EscapeDataString(query.Name)}={Uri.EscapeDataString(FlowValue.ToText(query.Value))}")
            .ToList();
        var address = queries.Count == 0 ? uri : new Uri($"{uri.AbsoluteUri}{(uri.Query.Length > 0 ? "&" : "?")}{string.Join('&', queries)}");
        using var request = new HttpRequestMessage(HttpMethod.Parse(FlowValue.ToText(inputs["method"])), address);
        if (inputs["body"] is { } body && !FlowJson.IsNull(body))
        {
            request.Content = FlowJson.Text(body) is { } text
                ? new StringContent(text, Encoding.UTF8)
                : new StringContent(FlowJson.Write(body), Encoding.UTF8, "application/json");
        }

        foreach (var header in (inputs["headers"] as JObject ?? []).Properties())
        {
            if (!request.Headers.TryAddWithoutValidation(header.Name, FlowValue.ToText(header.Value)) && request.Content is { } content)
            {
                content.Headers.Remove(header.Name);
                content.Headers.TryAddWithoutValidation(header.Name, FlowValue.ToText(header.Value));
            }
        }

        try
        {
            using var response = await client.SendAsync(request, cancellationToken).ConfigureAwait(false);
            return await SwaggerAnswer.ReadAsync(response, null, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException error)
        {
            return ConnectorResponse.Problem(502, $"The address cannot be reached: {error.Message}");
        }
    }
}
