namespace PowerPlatformMagento.Magento.Operations;

/// <summary>Which page of a list is wanted.</summary>
/// <param name="Top">Records a page, 1 to 100.</param>
/// <param name="After">Id after which it begins; null = the first page.</param>
public sealed record PageWish(int Top, string? After = null);
