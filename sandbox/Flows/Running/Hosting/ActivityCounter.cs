namespace PowerPlatformMagento.Sandbox.Flows.Running.Hosting;

/// <summary>Counts what is under way.</summary>
internal sealed class ActivityCounter
{
    private readonly Lock _lock = new();
    private TaskCompletionSource _idle = Completed();
    private int _count;

    public IDisposable Begin()
    {
        lock (_lock)
        {
            if (_count++ == 0)
            {
                _idle = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            }
        }

        return new Activity(this);
    }

    public async Task WhenIdleAsync(CancellationToken cancellationToken)
    {
        while (Idle() is { IsCompleted: false } idle)
        {
            await idle.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private Task Idle()
    {
        lock (_lock)
        {
            return _idle.Task;
        }
    }

    private void End()
    {
        lock (_lock)
        {
            if (--_count == 0)
            {
                _idle.TrySetResult();
            }
        }
    }

    private static TaskCompletionSource Completed()
    {
        var source = new TaskCompletionSource();
        source.SetResult();
        return source;
    }

    private sealed class Activity(ActivityCounter counter) : IDisposable
    {
        private int _isDisposed;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _isDisposed, 1) == 0)
            {
                counter.End();
            }
        }
    }
}
