using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.App.Delivery;

/// <summary>Holds all deliveries back while Dataverse asks for a pause, is away or refuses everybody.</summary>
internal sealed class DataverseGate(TimeProvider time)
{
    // Up to here a failing call may be the fault of a record in it; beyond, Dataverse itself is away.
    private const int FailuresOfRecords = 3;
    private const int MostDoublings = 10;

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan FirstConfigurationPause = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan LongestConfigurationPause = TimeSpan.FromMinutes(5);

    private readonly Lock _lock = new();
    private DateTimeOffset _until;
    private int _failures;
    private Failure? _reason;

    /// <summary>When deliveries may go on; in the past when they may now.</summary>
    public DateTimeOffset Until
    {
        get
        {
            lock (_lock)
            {
                return _until;
            }
        }
    }

    /// <summary>Why deliveries are held back; null when the last call went well.</summary>
    public Failure? Reason
    {
        get
        {
            lock (_lock)
            {
                return _reason;
            }
        }
    }

    /// <summary>True while a failing call counts as an attempt of its records.</summary>
    public bool BlamesRecords
    {
        get
        {
            lock (_lock)
            {
                return _failures <= FailuresOfRecords
                    && _reason?.Definition != DataverseErrors.Throttled
                    && _reason?.Definition.Category is not (ErrorCategory.Configuration or ErrorCategory.Permission);
            }
        }
    }

    /// <summary>Waits until deliveries may go on.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        while (Until - time.GetUtcNow() is { Ticks: > 0 } wait)
        {
            await Task.Delay(wait, time, cancellationToken);
        }
    }

    /// <summary>A call went well.</summary>
    public void Succeed()
    {
        lock (_lock)
        {
            _failures = 0;
            _reason = null;
        }
    }

    /// <summary>A call failed as a whole, or Dataverse asked for a pause. Returns the pause.</summary>
    public TimeSpan Fail(Failure failure)
    {
        lock (_lock)
        {
            var isThrottle = failure.Definition == DataverseErrors.Throttled;
            var (first, longest) = failure.Definition.Category is ErrorCategory.Configuration or ErrorCategory.Permission
                ? (FirstConfigurationPause, LongestConfigurationPause)
                : (FirstPause, LongestPause);
            var backOff = first * Math.Pow(2, Math.Min(_failures, MostDoublings));
            var pause = failure.RetryAfter ?? (backOff < longest ? backOff : longest);
            _failures = isThrottle ? _failures : _failures + 1;
            _reason = failure;
            var until = time.GetUtcNow() + pause;
            _until = until > _until ? until : _until;
            return pause;
        }
    }
}
