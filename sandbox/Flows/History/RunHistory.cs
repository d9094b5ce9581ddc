namespace PowerPlatformMagento.Sandbox.Flows.History;

/// <summary>The newest runs of all flows. Safe for several threads.</summary>
public sealed class RunHistory(int limit = RunHistory.DefaultLimit)
{
    /// <summary>Runs kept when nothing else is said.</summary>
    public const int DefaultLimit = 500;

    private readonly Lock _lock = new();
    private readonly LinkedList<FlowRun> _runs = new();
    private long _total;

    /// <summary>Raised when a run has ended, on the thread that ended it. A handler must be quick and must not throw.</summary>
    public event Action<FlowRun>? RunEnded;

    /// <summary>The runs kept, the newest first.</summary>
    public IReadOnlyList<FlowRun> Runs
    {
        get
        {
            lock (_lock)
            {
                return [.. _runs];
            }
        }
    }

    /// <summary>How many runs there were, also those no longer kept.</summary>
    public long Total
    {
        get
        {
            lock (_lock)
            {
                return _total;
            }
        }
    }

    /// <summary>The run of this id; null when it is not kept.</summary>
    public FlowRun? Find(string id) => Runs.FirstOrDefault(run => run.Id == id);

    /// <summary>The runs of a flow, the newest first.</summary>
    public IReadOnlyList<FlowRun> Of(string flow) => [.. Runs.Where(run => run.Flow == flow)];

    internal void Add(FlowRun run)
    {
        lock (_lock)
        {
            _total++;
            _runs.AddFirst(run);
            while (_runs.Count > limit)
            {
                _runs.RemoveLast();
            }
        }
    }

    internal void Ended(FlowRun run) => RunEnded?.Invoke(run);
}
