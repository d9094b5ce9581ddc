namespace PowerPlatformMagento.Sandbox.Store.Catalogue;

/// <summary>One page of a list.</summary>
/// <param name="Items">The page.</param>
/// <param name="Total">Records of all pages.</param>
/// <param name="Page">Number of the page, from 1.</param>
/// <param name="PageSize">Most records of a page.</param>
public sealed record CataloguePage<T>(IReadOnlyList<T> Items, int Total, int Page, int PageSize);
