using System.Buffers;
using System.Text.Json;
using PowerPlatformMagento.Benchmarks.Mapping.Plain;
using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Store;
using PowerPlatformMagento.Magento.Streaming;

namespace PowerPlatformMagento.Benchmarks.Mapping;

/// <summary>Both ways to read the same bytes.</summary>
internal static class OrderReading
{
    private const int LargestRecord = 64 * 1024 * 1024;

    private static readonly MappingContext Context = new("main", StoreDirectory.Empty, DateTime.UnixEpoch, new Dictionary<string, CompanyAccount>());

    /// <summary>A list answer to contracts, cut into records as the client does.</summary>
    public static async Task<int> PageToContractsAsync(OrderCorpus corpus)
    {
        var lines = 0;
        using var stream = new MemoryStream(corpus.Page);
        await RecordStream.ReadAsync(
            stream,
            "entity_id",
            LargestRecord,
            (string? _, in ReadOnlySequence<byte> json) => lines += OrderReader.Read(json, Context).Lines.Count,
            CancellationToken.None);
        return lines;
    }

    /// <summary>A list answer to plain records.</summary>
    public static async Task<int> PageToPlainAsync(OrderCorpus corpus)
    {
        using var stream = new MemoryStream(corpus.Page);
        return (await JsonSerializer.DeserializeAsync(stream, PlainJson.Default.PlainPage))!.Items!.Sum(order => order.Items!.Count);
    }

    /// <summary>The bytes of each order to a contract.</summary>
    public static Task<int> OrdersToContractsAsync(OrderCorpus corpus)
    {
        var lines = 0;
        foreach (var order in corpus.Orders)
        {
            lines += OrderReader.Read(order, Context).Lines.Count;
        }

        return Task.FromResult(lines);
    }

    /// <summary>The bytes of each order to a plain record.</summary>
    public static Task<int> OrdersToPlainAsync(OrderCorpus corpus)
    {
        var lines = 0;
        foreach (var order in corpus.Orders)
        {
            lines += JsonSerializer.Deserialize(order, PlainJson.Default.PlainOrder)!.Items!.Count;
        }

        return Task.FromResult(lines);
    }
}
