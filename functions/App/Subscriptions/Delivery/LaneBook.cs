namespace PowerPlatformMagento.App.Subscriptions.Delivery;

/// <summary>One lane a subscription: when it has something to send, whether it is being served, how its flow answers. In memory; a new process begins with trust.</summary>
internal sealed class LaneBook(TimeProvider time) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<long, Lane> _lanes = [];
    private readonly SemaphoreSlim _signal = new(0, 1);

    /// <summary>Something waits for the subscription.</summary>
    public void Wake(long number) => Change(number, lane =>
    {
        lane.Due = time.GetUtcNow();
        lane.IsWokenAgain = lane.IsRunning;
    });

    /// <summary>What its flow answered before does not count any more.</summary>
    public void Forgive(long number) => Change(number, lane =>
    {
        lane.Failures = 0;
        lane.PausedUntil = default;
        lane.Due = time.GetUtcNow();
        lane.IsWokenAgain = lane.IsRunning;
    });

    /// <summary>The subscription is no more.</summary>
    public void Remove(long number)
    {
        lock (_lock)
        {
            _lanes.Remove(number);
        }
    }

    /// <summary>Lanes that are due and not served; they count as served from now on.</summary>
    public IReadOnlyList<long> TakeDue()
    {
        lock (_lock)
        {
            var now = time.GetUtcNow();
            var due = _lanes.Where(lane => !lane.Value.IsRunning && lane.Value.StartsAt <= now).ToList();
            foreach (var (_, lane) in due)
            {
                lane.IsRunning = true;
                lane.IsWokenAgain = false;
                lane.Due = null;
            }

            return [.. due.Select(lane => lane.Key)];
        }
    }

    /// <summary>A lane is not served any more.</summary>
    /// <param name="number">The subscription.</param>
    /// <param name="next">When it has something to send again; null when nothing waits.</param>
    public void Finish(long number, DateTimeOffset? next)
    {
        lock (_lock)
        {
            if (_lanes.TryGetValue(number, out var lane))
            {
                lane.IsRunning = false;
                lane.Due = lane.IsWokenAgain ? time.GetUtcNow() : next;
            }
        }

        Signal();
    }

    /// <summary>How the flow answered lately.</summary>
    public LaneState Look(long number)
    {
        lock (_lock)
        {
            return _lanes.TryGetValue(number, out var lane) ? new LaneState(lane.Failures, lane.IsProven, lane.PausedUntil > time.GetUtcNow()) : new LaneState(0, false, false);
        }
    }

    /// <summary>The flow took an event.</summary>
    public void Succeed(long number)
    {
        lock (_lock)
        {
            if (_lanes.TryGetValue(number, out var lane))
            {
                (lane.Failures, lane.IsProven, lane.PausedUntil) = (0, true, default);
            }
        }
    }

    /// <summary>A call failed. False when calls made at the same time failed already: together they count once.</summary>
    public bool Fail(long number, Func<int, DateTimeOffset> until)
    {
        lock (_lock)
        {
            if (!_lanes.TryGetValue(number, out var lane) || lane.PausedUntil > time.GetUtcNow())
            {
                return false;
            }

            lane.Failures++;
            lane.IsProven = false;
            lane.PausedUntil = until(lane.Failures);
            return true;
        }
    }

    /// <summary>Completes when a lane may be due.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        await using var timer = NextStart() is { } start ? time.CreateTimer(_ => Signal(), null, Later(start - time.GetUtcNow()), Timeout.InfiniteTimeSpan) : null;
        await _signal.WaitAsync(cancellationToken);
    }

    /// <summary>Whether a lane is due or served.</summary>
    public bool HasWork
    {
        get
        {
            lock (_lock)
            {
                var now = time.GetUtcNow();
                return _lanes.Values.Any(lane => lane.IsRunning || lane.StartsAt <= now);
            }
        }
    }

    public void Dispose() => _signal.Dispose();

    private DateTimeOffset? NextStart()
    {
        lock (_lock)
        {
            return _lanes.Values.Where(lane => !lane.IsRunning).Min(lane => lane.StartsAt);
        }
    }

    private static TimeSpan Later(TimeSpan wait) => wait > TimeSpan.Zero ? wait : TimeSpan.Zero;

    private void Change(long number, Action<Lane> change)
    {
        lock (_lock)
        {
            if (!_lanes.TryGetValue(number, out var lane))
            {
                _lanes[number] = lane = new Lane();
            }

            change(lane);
        }

        Signal();
    }

    private void Signal()
    {
        lock (_lock)
        {
            if (_signal.CurrentCount == 0)
            {
                _signal.Release();
            }
        }
    }

    private sealed class Lane
    {
        public bool IsRunning { get; set; }

        public bool IsWokenAgain { get; set; }

        public DateTimeOffset? Due { get; set; }

        public DateTimeOffset PausedUntil { get; set; }

        public int Failures { get; set; }

        public bool IsProven { get; set; }

        public DateTimeOffset? StartsAt => Due > PausedUntil ? Due : Due is null ? null : PausedUntil;
    }
}
