namespace PowerPlatformMagento.Sandbox.Flows.Running.Triggers;

/// <summary>Work of a trigger that goes on until it is disposed.</summary>
internal sealed class TriggerLoop : IAsyncDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly Task _work;

    private TriggerLoop(Func<CancellationToken, Task> work) => _work = work(_stopping.Token);

    public static TriggerLoop Start(Func<CancellationToken, Task> work) => new(work);

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync().ConfigureAwait(false);
        await _work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stopping.Dispose();
    }
}
