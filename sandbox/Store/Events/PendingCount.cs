namespace PowerPlatformMagento.Sandbox.Store.Events;

/// <summary>Counts what is under way and tells when nothing is, or when there is room for more.</summary>
internal sealed class PendingCount
{
    private readonly Lock gate = new();
    private readonly List<(long AtMost, TaskCompletionSource Reached)> waiting = [];
    private long pending;

    public void Add(long change)
    {
        lock (gate)
        {
            pending += change;
            foreach (var (_, reached) in waiting.Where(waiter => pending <= waiter.AtMost))
            {
                reached.TrySetResult();
            }

            waiting.RemoveAll(waiter => waiter.Reached.Task.IsCompleted);
        }
    }

    public Task WhenAtMostAsync(long count, CancellationToken ct)
    {
        lock (gate)
        {
            if (pending <= count)
            {
                return Task.CompletedTask;
            }

            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting.Add((count, reached));
            return reached.Task.WaitAsync(ct);
        }
    }
}
