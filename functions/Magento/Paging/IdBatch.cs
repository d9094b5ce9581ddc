namespace PowerPlatformMagento.Magento.Paging;

/// <summary>What was read for a list of ids.</summary>
/// <param name="Records">Records that came, readable or not.</param>
/// <param name="Failures">Ids whose call failed.</param>
internal sealed record IdBatch<T>(List<ReadRecord<T>> Records, List<(string Id, MagentoError Error)> Failures)
    where T : class;
