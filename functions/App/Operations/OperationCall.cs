using System.Text.Json.Serialization.Metadata;
using PowerPlatformMagento.Magento.Operations;

namespace PowerPlatformMagento.App.Operations;

/// <summary>One call of an operation on a store.</summary>
/// <param name="Request">The HTTP request.</param>
/// <param name="Magento">What can be done in the store.</param>
/// <param name="MaximumBytes">Largest body.</param>
internal sealed record OperationCall(HttpRequest Request, IMagentoOperations Magento, int MaximumBytes)
{
    /// <summary>Key of the store.</summary>
    public string Store => Magento.Store;

    /// <summary>The query.</summary>
    public QueryReader Query { get; } = new(Request.Query);

    /// <summary>The body, read and checked.</summary>
    /// <exception cref="OperationException">It does not fit; every field is named.</exception>
    public Task<T> BodyAsync<T>(JsonTypeInfo<T> type)
        where T : class =>
        BodyReader.ReadAsync(Request, type, MaximumBytes);
}
