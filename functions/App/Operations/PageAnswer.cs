using PowerPlatformMagento.Magento.Operations;
using PowerPlatformMagento.Operations;

namespace PowerPlatformMagento.App.Operations;

/// <summary>A page of the store as the connector answers it.</summary>
internal static class PageAnswer
{
    /// <summary>The page with the address of the next one: the same query, another token.</summary>
    public static ResultPage<T> Of<T>(HttpRequest request, StorePage<T> page) => new()
    {
        Value = page.Records,
        NextLink = page.Next is { } last ? NextAddress.Of(request, SkipToken.Name, SkipToken.After(last)) : null,
        Unreadable = page.Unreadable.Count == 0 ? null : [.. page.Unreadable.Select(record => new UnreadableRecord(record.Key, record.Value.Definition.Code))],
    };
}
