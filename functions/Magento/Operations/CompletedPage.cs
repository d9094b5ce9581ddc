namespace PowerPlatformMagento.Magento.Operations;

/// <summary>Makes a page of records of a page of raw ones.</summary>
internal static class CompletedPage
{
    /// <summary>The records that became something, and why others did not.</summary>
    /// <param name="page">What the store listed.</param>
    /// <param name="results">What became of its readable records, in their order.</param>
    public static StorePage<T> Of<TRaw, T>(StorePage<TRaw> page, IReadOnlyList<ReadResult<T>> results)
        where T : class => new(
            [.. results.Where(result => result.Value is not null).Select(result => result.Value!)],
            page.Next,
            [.. page.Unreadable, .. results.Where(result => result.Error is not null).Select(result => KeyValuePair.Create(result.Id, result.Error!))]);
}
