using System.Text.Json;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Magento.Http;

namespace PowerPlatformMagento.Magento.Operations;

/// <summary>Reads single records whole, with everything the store and its extensions put there.</summary>
internal sealed class RawReader(StoreConnection connection)
{
    /// <summary>Reads one record.</summary>
    /// <param name="path">Path below the REST root, encoded.</param>
    /// <param name="route">Name of the route for telemetry, without ids.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="MagentoException">There is none, or the store cannot be read.</exception>
    public async Task<RawRecord> ReadAsync(string path, string route, CancellationToken cancellationToken) =>
        await ReadNodeAsync(path, route, cancellationToken).ConfigureAwait(false) is JsonObject json ? new RawRecord(json) : throw NotReadable();

    /// <summary>Reads a plain list of records.</summary>
    /// <exception cref="MagentoException">The store cannot be read.</exception>
    public async Task<IReadOnlyList<RawRecord>> ReadListAsync(string path, string route, CancellationToken cancellationToken) =>
        await ReadNodeAsync(path, route, cancellationToken).ConfigureAwait(false) is JsonArray list
            ? [.. list.OfType<JsonObject>().Select(item => new RawRecord(item))]
            : throw NotReadable();

    private Task<JsonNode> ReadNodeAsync(string path, string route, CancellationToken cancellationToken) => connection.SendAsync(
        StoreRequest.Get(path, route),
        static async (answer, token) => await JsonNode.ParseAsync(answer.Body, documentOptions: RawRecord.Strict, cancellationToken: token).ConfigureAwait(false) ?? throw new JsonException(),
        cancellationToken);

    private MagentoException NotReadable() =>
        new(connection.Store, new MagentoError(Contracts.Errors.StoreErrors.AnswerNotReadable, null, "another shape than expected"));
}
