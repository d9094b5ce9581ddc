namespace PowerPlatformMagento.Magento.Search;

/// <summary>What the values of a column look like.</summary>
internal enum SearchFieldKind
{
    /// <summary>A number, digits only.</summary>
    Id,

    /// <summary>An instant in whole seconds, UTC.</summary>
    Instant,

    /// <summary>Text; compared as the database does, mostly without regard to case.</summary>
    Text,

    /// <summary>A decimal number.</summary>
    Amount,
}
