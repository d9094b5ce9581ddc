using Newtonsoft.Json.Linq;

namespace PowerPlatformMagento.Sandbox.Flows.History;

/// <summary>A run of a flow. It may be looked at while it is at work.</summary>
public sealed class FlowRun
{
    /// <summary>Actions kept of one run; a loop over many rows has more.</summary>
    internal const int MostActions = 5_000;

    private readonly Lock _lock = new();
    private readonly List<ActionRun> _actions = [];
    private FlowRunStatus _status = FlowRunStatus.Running;
    private DateTimeOffset? _endedAt;
    private FlowError? _error;
    private FlowResponse? _response;
    private int _dropped;

    internal FlowRun(string id, string flow, string trigger, JToken? triggerOutputs, bool isTriggerSecret, DateTimeOffset startedAt)
    {
        Id = id;
        Flow = flow;
        Trigger = trigger;
        IsTriggerSecret = isTriggerSecret;
        TriggerOutputs = isTriggerSecret ? null : triggerOutputs;
        StartedAt = startedAt;
    }

    /// <summary>Id of the run.</summary>
    public string Id { get; }

    /// <summary>Name of the flow.</summary>
    public string Flow { get; }

    /// <summary>Name of the trigger.</summary>
    public string Trigger { get; }

    /// <summary>What started it; null when there is nothing or it is secret.</summary>
    public JToken? TriggerOutputs { get; }

    /// <summary>Whether what started it is kept secret.</summary>
    public bool IsTriggerSecret { get; }

    /// <summary>When it began, in UTC.</summary>
    public DateTimeOffset StartedAt { get; }

    /// <summary>How it stands.</summary>
    public FlowRunStatus Status => Read(() => _status);

    /// <summary>When it ended, in UTC; null while it is at work.</summary>
    public DateTimeOffset? EndedAt => Read(() => _endedAt);

    /// <summary>Why it failed; null when it did not.</summary>
    public FlowError? Error => Read(() => _error);

    /// <summary>What it answered its caller; null when it did not.</summary>
    public FlowResponse? Response => Read(() => _response);

    /// <summary>Its actions in the order they ended, those of loops once a round.</summary>
    public IReadOnlyList<ActionRun> Actions => Read(() => (IReadOnlyList<ActionRun>)[.. _actions]);

    /// <summary>How many actions were too many to be kept.</summary>
    public int DroppedActions => Read(() => _dropped);

    /// <summary>The newest end of an action of this name; null when it has not ended.</summary>
    public ActionRun? Find(string action) => Read(() => _actions.FindLast(run => run.Name == action));

    internal void Add(ActionRun action)
    {
        lock (_lock)
        {
            if (_actions.Count < MostActions)
            {
                _actions.Add(action);
            }
            else
            {
                _dropped++;
            }
        }
    }

    internal void Answer(FlowResponse response)
    {
        lock (_lock)
        {
            _response ??= response;
        }
    }

    internal void End(FlowRunStatus status, FlowError? error, DateTimeOffset endedAt)
    {
        lock (_lock)
        {
            _status = status;
            _error = error;
            _endedAt = endedAt;
        }
    }

    private T Read<T>(Func<T> read)
    {
        lock (_lock)
        {
            return read();
        }
    }
}
