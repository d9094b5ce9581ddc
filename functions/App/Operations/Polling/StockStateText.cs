using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using PowerPlatformMagento.Operations.Stock;

namespace PowerPlatformMagento.App.Operations.Polling;

/// <summary>
/// Which quantities were low when they were looked at last, as it stands in an address: 32 bits of a hash for each SKU and source. That two of a few hundred
/// share their bits happens once in some ten thousand stores.
/// </summary>
internal static class StockStateText
{
    /// <summary>Quantities remembered at most.</summary>
    public const int Most = 300;

    private static ReadOnlySpan<byte> Kind => [1, 0x80];

    /// <summary>Short name of a product at a source.</summary>
    public static uint Name(StoredStock stock) =>
        BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{stock.Sku.ToUpperInvariant()}\n{stock.SourceCode}")));

    /// <summary>The text of a state.</summary>
    public static string Write(IEnumerable<uint> low)
    {
        List<byte> bytes = [.. Kind];
        var last = 0L;
        foreach (var name in low.Distinct().Order())
        {
            StateBytes.Add(bytes, name - last);
            last = name;
        }

        return Base64Url.EncodeToString(bytes.ToArray());
    }

    /// <summary>The state of a text.</summary>
    /// <exception cref="OperationException">It was not made here, or for another trigger.</exception>
    public static IReadOnlySet<uint> Read(string text)
    {
        var bytes = StateBytes.Open(text, Kind);
        var low = new HashSet<uint>();
        var last = 0L;
        while (!bytes.IsEmpty)
        {
            last += bytes.Read();
            if (last > uint.MaxValue || low.Count == Most || !low.Add((uint)last))
            {
                throw StateBytes.Foreign();
            }
        }

        return low;
    }
}
