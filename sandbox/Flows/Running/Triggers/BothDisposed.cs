namespace PowerPlatformMagento.Sandbox.Flows.Running.Triggers;

/// <summary>Disposes two things, the second one whatever becomes of the first.</summary>
internal sealed class BothDisposed(IAsyncDisposable first, IAsyncDisposable second) : IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        try
        {
            await first.DisposeAsync().ConfigureAwait(false);
        }
        finally
        {
            await second.DisposeAsync().ConfigureAwait(false);
        }
    }
}
