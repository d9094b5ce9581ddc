namespace PowerPlatformMagento.Sandbox.Flows.Running.Triggers;

/// <summary>Waits for what starts a flow.</summary>
internal interface ITriggerSource
{
    /// <summary>Begins to wait. Disposing the answer ends it.</summary>
    /// <exception cref="InvalidOperationException">It cannot wait; the text says why.</exception>
    Task<IAsyncDisposable> StartAsync(TriggerTarget target, CancellationToken cancellationToken);
}
