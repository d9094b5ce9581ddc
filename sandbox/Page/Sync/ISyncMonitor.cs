namespace PowerPlatformMagento.Sandbox.Page.Sync;

/// <summary>The run behind the page: what the synchronisation does now. Whoever hosts the page implements it. Safe for many threads.</summary>
public interface ISyncMonitor
{
    /// <summary>Whether the store can be made to misbehave.</summary>
    bool CanStorm { get; }

    /// <summary>What happens now.</summary>
    Task<SyncSnapshot> ReadAsync(CancellationToken cancellationToken);

    /// <summary>Switches the faults of the store on or off. Does nothing when <see cref="CanStorm"/> is false.</summary>
    void Storm(bool isOn);

    /// <summary>Asks the stores at once what changed, as the timer does every now and then.</summary>
    Task PollAsync(CancellationToken cancellationToken);
}
