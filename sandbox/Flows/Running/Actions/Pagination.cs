using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck;
using PowerPlatformMagento.Sandbox.Flows.Connectors;

namespace PowerPlatformMagento.Sandbox.Flows.Running.Actions;

/// <summary>Reads page after page until there are as many rows as wanted; whole pages are kept.</summary>
internal static class Pagination
{
    private const int MostRows = 100_000;

    public static async Task<ConnectorResponse> ReadAsync(IConnector connector, ConnectorCall call, int wanted, CancellationToken cancellationToken)
    {
        var rows = new JArray();
        var page = await connector.InvokeAsync(call, cancellationToken).ConfigureAwait(false);
        var first = page;
        while (page.IsSuccess && FlowJson.Member(page.Body, "value") is JArray values)
        {
            foreach (var value in values)
            {
                rows.Add(value);
            }

            if (page.NextLink is null || rows.Count >= Math.Min(wanted, MostRows))
            {
                return first with { Body = new JObject { ["value"] = rows }, NextLink = null };
            }

            page = await connector.InvokeAsync(call with { Continuation = page.NextLink }, cancellationToken).ConfigureAwait(false);
        }

        return page;
    }
}
