namespace PowerPlatformMagento.Sandbox.Store.Search;

/// <param name="Ids">Ids of the page in the order asked for.</param>
/// <param name="TotalCount">Number of documents that match, on all pages.</param>
internal sealed record SearchPage(IReadOnlyList<long> Ids, long TotalCount);
