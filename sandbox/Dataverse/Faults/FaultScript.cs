using System.ServiceModel;

namespace PowerPlatformMagento.Sandbox.Dataverse.Faults;

/// <summary>
/// Decides which call fails how: first what was queued by <see cref="Enqueue"/>, then by chance. Chances are between 0 and 1,
/// seeded, and 0 at the start.
/// </summary>
/// <param name="seed">The same seed and the same order of calls give the same faults.</param>
public sealed class FaultScript(int seed)
{
    private readonly Lock _lock = new();
    private readonly Queue<ScriptedFault> _queue = new();
    private readonly Random _random = new(seed);

    /// <summary>Chance of <see cref="ScriptedFault.Throttle"/> a call.</summary>
    public double ThrottleChance { get; set; }

    /// <summary>Chance of <see cref="ScriptedFault.SqlTimeout"/> a call.</summary>
    public double SqlTimeoutChance { get; set; }

    /// <summary>Chance of <see cref="ScriptedFault.ConnectionLost"/> a call.</summary>
    public double ConnectionLostChance { get; set; }

    /// <summary>Chance of <see cref="ScriptedFault.TimeoutAfterCommit"/> a call.</summary>
    public double TimeoutAfterCommitChance { get; set; }

    /// <summary>Chance that one item of a batch, run by itself, times out in the database; its neighbours go on.</summary>
    public double ItemSqlTimeoutChance { get; set; }

    /// <summary>What a throttled caller is told to wait.</summary>
    public TimeSpan RetryAfter { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Makes the next calls fail, one fault a call.</summary>
    public void Enqueue(params ReadOnlySpan<ScriptedFault> faults)
    {
        lock (_lock)
        {
            foreach (var fault in faults)
            {
                _queue.Enqueue(fault);
            }
        }
    }

    /// <summary>Sets all chances to zero and forgets what was queued.</summary>
    public void Stop()
    {
        lock (_lock)
        {
            _queue.Clear();
            ThrottleChance = SqlTimeoutChance = ConnectionLostChance = TimeoutAfterCommitChance = ItemSqlTimeoutChance = 0;
        }
    }

    internal ScriptedFault? NextCall()
    {
        lock (_lock)
        {
            if (_queue.TryDequeue(out var fault))
            {
                return fault;
            }

            return Happens(ThrottleChance) ? ScriptedFault.Throttle
                : Happens(SqlTimeoutChance) ? ScriptedFault.SqlTimeout
                : Happens(ConnectionLostChance) ? ScriptedFault.ConnectionLost
                : Happens(TimeoutAfterCommitChance) ? ScriptedFault.TimeoutAfterCommit
                : null;
        }
    }

    internal bool NextItemTimesOut()
    {
        lock (_lock)
        {
            return Happens(ItemSqlTimeoutChance);
        }
    }

    internal Exception ExceptionOf(ScriptedFault fault) => fault switch
    {
        ScriptedFault.Throttle => Fault.Of(
            FaultCodes.TooManyRequests,
            "Number of requests exceeded the limit of 6000 over time window of 300 seconds.",
            ("Retry-After", RetryAfter)),
        ScriptedFault.SqlTimeout => SqlTimeout(),
        ScriptedFault.ConnectionLost => new CommunicationException("The connection to the organization service was lost."),
        _ => new TimeoutException("The request channel timed out while waiting for a reply."),
    };

    internal static Exception SqlTimeout() => Fault.Of(FaultCodes.SqlTimeout, "SQL timeout expired.");

    // No draw for a chance of zero: switching one fault on does not change when the others come.
    private bool Happens(double chance) => chance > 0 && _random.NextDouble() < chance;
}
