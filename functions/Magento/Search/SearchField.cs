namespace PowerPlatformMagento.Magento.Search;

/// <summary>A column that can be filtered.</summary>
/// <param name="Name">Name of the column.</param>
/// <param name="Kind">What its values look like.</param>
internal sealed record SearchField(string Name, SearchFieldKind Kind);
