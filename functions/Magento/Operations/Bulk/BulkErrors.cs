using PowerPlatformMagento.Operations.Bulk;

namespace PowerPlatformMagento.Magento.Operations.Bulk;

/// <summary>Collects what was refused of a request. Safe for concurrent use.</summary>
/// <param name="skus">SKUs of the request, as the maker wrote them.</param>
internal sealed class BulkErrors(IReadOnlyList<string> skus)
{
    private readonly Dictionary<int, string> _messages = [];

    /// <summary>Refuses an item; the first reason counts.</summary>
    public void Add(int position, string message)
    {
        lock (_messages)
        {
            _messages.TryAdd(position, message);
        }
    }

    /// <summary>The result of the request.</summary>
    /// <param name="unchanged">Items that were so before.</param>
    public BulkResult ToResult(int unchanged) => new()
    {
        Accepted = skus.Count - _messages.Count,
        Unchanged = unchanged,
        Errors = [.. _messages.OrderBy(error => error.Key).Select(error => new BulkError { Sku = skus[error.Key], Message = error.Value, Position = error.Key })],
    };
}
