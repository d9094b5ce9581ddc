namespace PowerPlatformMagento.Magento.Http;

/// <summary>A successful answer whose body is still to be read.</summary>
/// <param name="Body">Body, unpacked, bounded in size.</param>
/// <param name="ReceivedAt">When the answer began.</param>
internal sealed record StoreAnswer(Stream Body, DateTimeOffset ReceivedAt);
