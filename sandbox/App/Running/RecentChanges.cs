using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Sync;

namespace PowerPlatformMagento.Sandbox.App.Running;

/// <summary>Remembers the rows that changed last, of the tables people open. Safe for many threads.</summary>
internal sealed class RecentChanges : IDisposable
{
    private const int Most = 30;

    private static readonly HashSet<string> Tables =
        ["account", "contact", "incident", "lead", "mag_order", "mag_return", "mag_store", "mag_syncissue", "mag_valuemap"];

    private readonly Lock _lock = new();
    private readonly LinkedList<RowEvent> _events = new();
    private readonly SandboxDataverse _dataverse;
    private readonly TimeProvider _time;

    public RecentChanges(SandboxDataverse dataverse, TimeProvider time)
    {
        _dataverse = dataverse;
        _time = time;
        dataverse.Changed += Add;
    }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<RowEvent> All
    {
        get
        {
            lock (_lock)
            {
                return [.. _events];
            }
        }
    }

    public void Dispose() => _dataverse.Changed -= Add;

    private void Add(RowChange change)
    {
        if (!Tables.Contains(change.Table))
        {
            return;
        }

        lock (_lock)
        {
            _events.AddFirst(new RowEvent(change, _time.GetUtcNow()));
            if (_events.Count > Most)
            {
                _events.RemoveLast();
            }
        }
    }
}
