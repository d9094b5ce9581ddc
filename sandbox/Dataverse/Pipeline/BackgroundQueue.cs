using System.Runtime.ExceptionServices;

namespace PowerPlatformMagento.Sandbox.Dataverse.Pipeline;

/// <summary>Runs jobs one after the other, in the order they came, beside their callers. No thread waits while there is nothing to do.</summary>
internal sealed class BackgroundQueue
{
    private readonly Lock _lock = new();
    private readonly Queue<Action> _jobs = new();
    private Task _worker = Task.CompletedTask;
    private bool _isRunning;
    private ExceptionDispatchInfo? _failure;

    public void Enqueue(Action job)
    {
        lock (_lock)
        {
            _jobs.Enqueue(job);
            if (!_isRunning)
            {
                _isRunning = true;
                _worker = Task.Run(Work);
            }
        }
    }

    /// <summary>Waits until nothing is queued or running; throws what a job threw since the last time.</summary>
    public async Task WhenIdleAsync(CancellationToken cancellationToken)
    {
        while (Running() is { } worker)
        {
            await worker.WaitAsync(cancellationToken).ConfigureAwait(false);
        }

        TakeFailure()?.Throw();
    }

    private void Work()
    {
        while (Next() is { } job)
        {
            try
            {
                job();
            }
            catch (Exception error)
            {
                lock (_lock)
                {
                    _failure ??= ExceptionDispatchInfo.Capture(error);
                }
            }
        }
    }

    private Action? Next()
    {
        lock (_lock)
        {
            if (_jobs.TryDequeue(out var job))
            {
                return job;
            }

            _isRunning = false;
            return null;
        }
    }

    private Task? Running()
    {
        lock (_lock)
        {
            return _isRunning ? _worker : null;
        }
    }

    private ExceptionDispatchInfo? TakeFailure()
    {
        lock (_lock)
        {
            var failure = _failure;
            _failure = null;
            return failure;
        }
    }
}
