using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PowerPlatformMagento.Magento.Http;

namespace PowerPlatformMagento.Magento.Operations.Lists;

/// <summary>Reads answers that are no page of records: short lists, settings, single values.</summary>
internal static class StoreReader
{
    /// <summary>Reads an answer.</summary>
    /// <param name="connection">The way to the store.</param>
    /// <param name="path">Path and query, encoded.</param>
    /// <param name="route">Name of the route without ids.</param>
    /// <param name="type">How the answer is read.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="MagentoException">The store cannot be read.</exception>
    public static Task<T> ReadAsync<T>(StoreConnection connection, string path, string route, JsonTypeInfo<T> type, CancellationToken cancellationToken) =>
        connection.SendAsync(
            StoreRequest.Get(path, route),
            async (answer, token) => await JsonSerializer.DeserializeAsync(answer.Body, type, token).ConfigureAwait(false) ?? throw new JsonException(),
            cancellationToken);
}
