using System.Globalization;
using Newtonsoft.Json.Linq;

namespace PowerPlatformMagento.Sandbox.Flows.Connectors;

/// <summary>What a service answered.</summary>
/// <param name="StatusCode">HTTP status code.</param>
/// <param name="Body">Body; null for none.</param>
public sealed record ConnectorResponse(int StatusCode, JToken? Body)
{
    /// <summary>Headers, by name in any case.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Where the next page is; null on the last one.</summary>
    public string? NextLink { get; init; }

    internal bool IsSuccess => StatusCode < 400;

    /// <summary>An answer of a gateway that could not do what was asked.</summary>
    internal static ConnectorResponse Problem(int statusCode, string message) => new(statusCode, new JObject
    {
        ["error"] = new JObject { ["code"] = statusCode, ["message"] = message },
    });

    /// <summary>The answer as outputs of an action.</summary>
    internal JObject ToOutputs()
    {
        var outputs = new JObject { ["statusCode"] = StatusCode };
        if (Headers.Count > 0)
        {
            outputs["headers"] = new JObject(Headers.OrderBy(header => header.Key, StringComparer.Ordinal).Select(header => new JProperty(header.Key, header.Value)));
        }

        if (Body is not null)
        {
            outputs["body"] = Body;
        }

        return outputs;
    }

    /// <summary>How long the service asks to wait; null when it does not.</summary>
    internal TimeSpan? RetryAfter(DateTimeOffset now)
    {
        if (!Headers.TryGetValue("Retry-After", out var text))
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
        {
            return TimeSpan.FromSeconds(seconds);
        }

        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) && moment > now ? moment - now : null;
    }
}
