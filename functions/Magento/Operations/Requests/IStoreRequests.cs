using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Magento.Operations.Requests;

/// <summary>Requests that makers write themselves. Which ones are allowed is decided before.</summary>
public interface IStoreRequests
{
    /// <summary>Sends a request below <c>V1</c> and reads its answer; null for an empty or <c>null</c> answer.</summary>
    /// <param name="method">HTTP method.</param>
    /// <param name="path">Path below <c>V1/</c>, encoded, without a query.</param>
    /// <param name="query">Parameters, not encoded. A name may be given once: the store cannot check the signature of a repetition.</param>
    /// <param name="body">JSON; null for none.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="MagentoException">The store refused or cannot be reached.</exception>
    /// <exception cref="ArgumentException">A name is given twice.</exception>
    Task<JsonNode?> SendAsync(HttpMethod method, string path, IEnumerable<KeyValuePair<string, string>> query, JsonNode? body, CancellationToken cancellationToken);
}
