using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Http;

namespace PowerPlatformMagento.Magento.Operations;

/// <summary>Sends writes and reads what the store answers: an object, a list, or a bare number or truth value.</summary>
internal sealed class StoreWriter(StoreConnection connection)
{
    /// <summary>Sends a write with a body.</summary>
    /// <param name="request">The call; its body is replaced.</param>
    /// <param name="body">What is sent.</param>
    /// <param name="bodyType">How it is written.</param>
    /// <param name="answerType">How the answer is read.</param>
    /// <param name="cancellationToken">Ends the waiting; the store may do the work all the same.</param>
    /// <exception cref="MagentoException">The store refused or cannot be reached; see <see cref="IsUncertain"/>.</exception>
    public Task<TAnswer> SendAsync<TBody, TAnswer>(
        StoreRequest request, TBody body, JsonTypeInfo<TBody> bodyType, JsonTypeInfo<TAnswer> answerType, CancellationToken cancellationToken) =>
        SendAsync(request with { Body = JsonSerializer.SerializeToUtf8Bytes(body, bodyType) }, answerType, cancellationToken);

    /// <summary>Sends a write as it is.</summary>
    /// <exception cref="MagentoException">The store refused or cannot be reached; see <see cref="IsUncertain"/>.</exception>
    public Task<TAnswer> SendAsync<TAnswer>(StoreRequest request, JsonTypeInfo<TAnswer> answerType, CancellationToken cancellationToken) =>
        connection.SendAsync(
            request,
            (answer, token) => ReadAsync(answer, answerType, token),
            cancellationToken);

    /// <summary>Whether the store may have done the work although no good answer came: the caller reads before it repeats.</summary>
    public static bool IsUncertain(MagentoError error) =>
        error.Definition == StoreErrors.Unreachable
        || error.Definition == StoreErrors.Maintenance
        || error.Definition == StoreErrors.ServerError
        || error.Definition == StoreErrors.AnswerNotReadable
        || error.Definition == StoreErrors.AnswerTooLarge;

    private static async Task<TAnswer> ReadAsync<TAnswer>(StoreAnswer answer, JsonTypeInfo<TAnswer> type, CancellationToken cancellationToken)
    {
        if (!typeof(TAnswer).IsAssignableTo(typeof(JsonNode)))
        {
            return await JsonSerializer.DeserializeAsync(answer.Body, type, cancellationToken).ConfigureAwait(false) ?? throw new JsonException();
        }

        // An object of free shape would only show when it is used that a name comes twice.
        var node = await JsonNode.ParseAsync(answer.Body, documentOptions: RawRecord.Strict, cancellationToken: cancellationToken).ConfigureAwait(false);
        return node is TAnswer read ? read : throw new JsonException();
    }
}
