using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Definition;
using PowerPlatformMagento.Sandbox.Flows.History;

namespace PowerPlatformMagento.Sandbox.Flows.Running;

/// <summary>A run at work.</summary>
internal sealed class RunContext : IDisposable
{
    private readonly Lock _lock = new();
    private readonly CancellationTokenSource _stopping = new();
    private FlowRunStatus? _ended;

    public required FlowDefinition Flow { get; init; }

    public required RunServices Services { get; init; }

    public required FlowRun History { get; init; }

    /// <summary>The trigger's record.</summary>
    public required JObject Trigger { get; init; }

    public required IReadOnlyDictionary<string, JToken> Parameters { get; init; }

    public required SecretActions Secrets { get; init; }

    public VariableStore Variables { get; } = new();

    /// <summary>Cancelled when the run ends before its actions have.</summary>
    public CancellationToken Stopping => _stopping.Token;

    /// <summary>How the run ended before its actions had; null when it did not.</summary>
    public FlowRunStatus? Ended
    {
        get
        {
            lock (_lock)
            {
                return _ended;
            }
        }
    }

    /// <summary>What the run says of its end; null when it says nothing.</summary>
    public FlowError? EndError { get; private set; }

    /// <summary>Ends the run; the first one to say so is heard.</summary>
    public void End(FlowRunStatus status, FlowError? error)
    {
        lock (_lock)
        {
            if (_ended is not null)
            {
                return;
            }

            _ended = status;
            EndError = error;
        }

        _stopping.Cancel();
    }

    public void Dispose() => _stopping.Dispose();
}
