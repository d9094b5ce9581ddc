using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using PowerPlatformMagento.Magento.Operations.Requests;
using PowerPlatformMagento.Operations.Requests;

namespace PowerPlatformMagento.App.Operations.Requests;

/// <summary>Sends what makers wrote themselves, as far as the rules let it pass.</summary>
internal sealed class StoreRequestSender(IOptions<OperationsOptions> options)
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Sends a request.</summary>
    /// <exception cref="OperationException">The request is not allowed or cannot be sent.</exception>
    public async Task<StoreReply> SendAsync(IStoreRequests store, SendStoreRequest wish, CancellationToken cancellationToken)
    {
        var path = StorePath.Parse(wish.Path) ?? throw OperationException.Invalid("path", "A path below V1, for example orders/42: no query, no dots, values percent-encoded.");
        if (RequestRules.Refuse(wish.Method, path, options.Value) is { } refusal)
        {
            throw OperationException.Invalid(refusal);
        }

        if (wish.Query.GroupBy(parameter => parameter.Name, StringComparer.Ordinal).Any(same => same.Count() > 1))
        {
            throw OperationException.Invalid("query", "A name may be given once.");
        }

        var answer = await store.SendAsync(
            new HttpMethod(wish.Method.ToString().ToUpperInvariant()),
            path.Encoded,
            wish.Query.Select(parameter => KeyValuePair.Create(parameter.Name, parameter.Value)),
            Body(wish),
            cancellationToken);
        return new StoreReply { Body = Redaction.Clean(answer)?.ToJsonString(Readable) ?? "null" };
    }

    private static JsonNode? Body(SendStoreRequest wish)
    {
        if (string.IsNullOrWhiteSpace(wish.Body))
        {
            return wish.Method is StoreRequestMethod.Post or StoreRequestMethod.Put ? new JsonObject() : null;
        }

        if (wish.Method is StoreRequestMethod.Get or StoreRequestMethod.Delete)
        {
            throw OperationException.Invalid("body", "GET and DELETE have none.");
        }

        try
        {
            WholeSigns.Require(Encoding.UTF8.GetBytes(wish.Body));
            return JsonNode.Parse(wish.Body, documentOptions: Strict);
        }
        catch (JsonException)
        {
            throw OperationException.Invalid("body", "Must be JSON, each name once in its object.");
        }
    }
}
