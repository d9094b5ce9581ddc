namespace PowerPlatformMagento.Sandbox.Flows.Connectors;

/// <summary>A connector whose triggers are told of events.</summary>
public interface ITriggerConnector : IConnector
{
    /// <summary>Subscribes a flow. Disposing the answer ends the subscription.</summary>
    /// <exception cref="InvalidOperationException">The service refused; the text says why.</exception>
    Task<IAsyncDisposable> SubscribeAsync(TriggerSubscription subscription, CancellationToken cancellationToken);
}
