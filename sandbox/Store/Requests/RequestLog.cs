using System.Collections.Concurrent;

namespace PowerPlatformMagento.Sandbox.Store.Requests;

/// <summary>Counts requests and remembers the last ones. Safe for many threads.</summary>
public sealed class RequestLog
{
    /// <summary>Requests remembered.</summary>
    public const int Capacity = 200;

    private readonly ConcurrentDictionary<(string Route, int Status), long> counts = [];
    private readonly ConcurrentQueue<RequestRecord> last = [];
    private long total;

    /// <summary>All requests, the refused ones too.</summary>
    public long Total => Interlocked.Read(ref total);

    /// <summary>The last requests, oldest first.</summary>
    public IReadOnlyList<RequestRecord> Last => [.. last];

    /// <summary>Requests per method and route, e.g. <c>GET orders/:id</c>.</summary>
    public IReadOnlyDictionary<string, long> ByRoute => Group(key => key.Route);

    /// <summary>Requests per status.</summary>
    public IReadOnlyDictionary<int, long> ByStatus => Group(key => key.Status);

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        counts.Clear();
        last.Clear();
        Interlocked.Exchange(ref total, 0);
    }

    internal void Add(RequestRecord record)
    {
        Interlocked.Increment(ref total);
        counts.AddOrUpdate(($"{record.Method} {record.Route}", record.Status), 1, (_, count) => count + 1);
        last.Enqueue(record);
        while (last.Count > Capacity && last.TryDequeue(out _))
        {
        }
    }

    private Dictionary<TKey, long> Group<TKey>(Func<(string Route, int Status), TKey> by)
        where TKey : notnull => counts.GroupBy(pair => by(pair.Key)).ToDictionary(group => group.Key, group => group.Sum(pair => pair.Value));
}
