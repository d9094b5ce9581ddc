namespace PowerPlatformMagento.Magento.Paging;

/// <summary>One record of a page: its value, or why it cannot be used.</summary>
internal sealed record ReadRecord<T>(string? Id, T? Value, MagentoError? Error, DateTimeOffset ReceivedAt)
    where T : class;
