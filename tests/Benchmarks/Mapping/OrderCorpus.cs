using System.Buffers;
using PowerPlatformMagento.Magento.Streaming;

namespace PowerPlatformMagento.Benchmarks.Mapping;

/// <summary>A list answer of the store with orders of one kind.</summary>
/// <param name="Name">The kind.</param>
/// <param name="Page">The answer.</param>
/// <param name="Orders">Its orders one by one.</param>
internal sealed record OrderCorpus(string Name, byte[] Page, IReadOnlyList<byte[]> Orders)
{
    private const int LargestRecord = 64 * 1024 * 1024;

    public static async Task<OrderCorpus> FromAsync(string name, byte[] page, CancellationToken cancellationToken)
    {
        var orders = new List<byte[]>();
        using var stream = new MemoryStream(page);
        await RecordStream.ReadAsync(stream, "entity_id", LargestRecord, (string? _, in ReadOnlySequence<byte> json) => orders.Add(json.ToArray()), cancellationToken);
        return new OrderCorpus(name, page, orders);
    }
}
