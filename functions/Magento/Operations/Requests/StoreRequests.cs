using System.Text.Json;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Magento.Http;
using PowerPlatformMagento.Magento.Search;

namespace PowerPlatformMagento.Magento.Operations.Requests;

internal sealed class StoreRequests(OperationParts parts) : IStoreRequests
{
    private const int LargestAnswer = 4 * 1024 * 1024;

    public Task<JsonNode?> SendAsync(HttpMethod method, string path, IEnumerable<KeyValuePair<string, string>> query, JsonNode? body, CancellationToken cancellationToken)
    {
        var target = new QueryText(path);
        foreach (var (name, value) in query)
        {
            target.Add(name, value);
        }

        // The first part of the path names the area; the rest may hold ids.
        var route = path.Split('/')[0] + "/…";
        var request = new StoreRequest(method, target.ToString(), route) { Body = body is null ? null : JsonSerializer.SerializeToUtf8Bytes(body, RequestsJson.Default.JsonNode) };
        return parts.Connection.SendAsync(request, ReadAsync, cancellationToken);
    }

    private static async Task<JsonNode?> ReadAsync(StoreAnswer answer, CancellationToken cancellationToken)
    {
        using var bounded = new BoundedStream(answer.Body, LargestAnswer);
        return await JsonNode.ParseAsync(bounded, documentOptions: RawRecord.Strict, cancellationToken: cancellationToken).ConfigureAwait(false);
    }
}
