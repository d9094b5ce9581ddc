namespace PowerPlatformMagento.Magento.Operations;

/// <summary>A page of a list of the store.</summary>
/// <param name="Records">The readable records, by ascending id.</param>
/// <param name="Next">Id after which the next page begins; null on the last page.</param>
/// <param name="Unreadable">Records of this page that cannot be read, with the reason.</param>
public sealed record StorePage<T>(IReadOnlyList<T> Records, string? Next, IReadOnlyList<KeyValuePair<string, MagentoError>> Unreadable);
