using System.Net;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck;
using PowerPlatformMagento.FlowCheck.Connectors.Swagger;
using PowerPlatformMagento.FlowCheck.Expressions.Values;

namespace PowerPlatformMagento.Sandbox.Flows.Connectors.Swagger;

/// <summary>Reads what a service answered.</summary>
internal static class SwaggerAnswer
{
    public static async Task<ConnectorResponse> ReadAsync(HttpResponseMessage response, SwaggerOperation? operation, CancellationToken cancellationToken)
    {
        var bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        var headers = response.Headers.Concat(response.Content.Headers)
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        try
        {
            var body = bytes.Length == 0 ? null : Body(response, bytes);
            if (response.IsSuccessStatusCode && operation?.ResponseSchema is { } schema && Mismatch(schema, body) is { } problem)
            {
                return ConnectorResponse.Problem((int)HttpStatusCode.BadGateway, $"{operation.Id} {problem}");
            }

            return new ConnectorResponse((int)response.StatusCode, body)
            {
                Headers = headers,
                NextLink = operation?.NextLinkName is { } name ? FlowJson.Text(FlowJson.Member(body, name)) : null,
            };
        }
        catch (JsonException error)
        {
            return ConnectorResponse.Problem((int)HttpStatusCode.BadGateway, $"The service said its answer is JSON, but it is not: {error.Message}");
        }
    }

    private static JToken Body(HttpResponseMessage response, byte[] bytes)
    {
        var mediaType = response.Content.Headers.ContentType?.MediaType ?? "application/octet-stream";
        if (mediaType.EndsWith("json", StringComparison.OrdinalIgnoreCase))
        {
            return FlowJson.Parse(Encoding.UTF8.GetString(bytes));
        }

        return mediaType.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
            ? new JValue(Encoding.UTF8.GetString(bytes))
            : FlowValue.Content(mediaType, bytes);
    }

    // The platform holds answers to the declared type: an array in place of an object fails the action.
    private static string? Mismatch(JObject schema, JToken? body) => (FlowJson.Text(schema["type"]), body) switch
    {
        ("object", JArray) => "declares an object as its answer, but answered an array.",
        ("array", JObject) => "declares an array as its answer, but answered an object.",
        _ => null,
    };
}
