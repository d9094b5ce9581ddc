using System.Buffers.Text;
using PowerPlatformMagento.Magento.Operations.Polling;

namespace PowerPlatformMagento.App.Operations.Polling;

/// <summary>
/// A state as it stands in an address: short, and opaque to callers, so that it may change. It holds ids and dates, nothing secret; a caller who makes one up
/// only reads what the key allows to read anyway.
/// </summary>
internal static class PollStateText
{
    private const byte Version = 1;

    private static readonly DateTime Epoch = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>The text of a state.</summary>
    public static string Write(PolledRecords records, PollState state)
    {
        List<byte> bytes = [.. Kind(records)];
        StateBytes.Add(bytes, Seconds(state.Place.At));
        StateBytes.Add(bytes, state.Place.Id is { } id ? id + 1 : 0);

        // Neighbours differ little: by seconds, and mostly by small ids.
        var (lastAt, lastId) = (0L, 0L);
        foreach (var (seenId, at) in state.Seen.OrderBy(entry => entry.Value).ThenBy(entry => entry.Key))
        {
            StateBytes.Add(bytes, Seconds(at) - lastAt);
            StateBytes.Add(bytes, ZigZag(seenId - lastId));
            (lastAt, lastId) = (Seconds(at), seenId);
        }

        return Base64Url.EncodeToString(bytes.ToArray());
    }

    /// <summary>The state of a text.</summary>
    /// <exception cref="OperationException">It was not made here, or for another trigger.</exception>
    public static PollState Read(PolledRecords records, string text)
    {
        var bytes = StateBytes.Open(text, Kind(records));
        var at = Instant(bytes.Read());
        var place = bytes.Read();
        var seen = new Dictionary<long, DateTime>();
        var (lastAt, lastId) = (0L, 0L);
        while (!bytes.IsEmpty)
        {
            lastAt += bytes.Read();
            lastId += UnZigZag(bytes.Read());
            if (seen.Count == PollState.MostSeen || lastId < 0 || !seen.TryAdd(lastId, Instant(lastAt)))
            {
                throw StateBytes.Foreign();
            }
        }

        return new PollState(new RowPosition(at, place == 0 ? null : place - 1), seen);
    }

    private static byte[] Kind(PolledRecords records) => [Version, (byte)records];

    private static long Seconds(DateTime instant) => Math.Max(0, (instant - Epoch).Ticks / TimeSpan.TicksPerSecond);

    private static DateTime Instant(long seconds)
    {
        const long TwoCenturies = 200L * 366 * 86_400;
        return seconds is >= 0 and <= TwoCenturies ? Epoch.AddSeconds(seconds) : throw StateBytes.Foreign();
    }

    private static long ZigZag(long number) => (number << 1) ^ (number >> 63);

    private static long UnZigZag(long number) => (long)((ulong)number >> 1) ^ -(number & 1);
}
