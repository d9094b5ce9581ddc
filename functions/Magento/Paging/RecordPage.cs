namespace PowerPlatformMagento.Magento.Paging;

/// <summary>One page of a list.</summary>
/// <param name="Records">Its records, in the order of the store.</param>
/// <param name="TotalCount">How many match, as the store counted in a second query; a hint only.</param>
internal sealed record RecordPage<T>(List<ReadRecord<T>> Records, long? TotalCount)
    where T : class;
