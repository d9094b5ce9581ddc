namespace PowerPlatformMagento.App.Poller;

/// <summary>Asks the stores what changed and puts it into the inbox.</summary>
public interface IStorePoller
{
    /// <summary>Polls every store once.</summary>
    /// <returns>Whether every feed of every store was read to its end; false when a store is paused or failed, or polling is off.</returns>
    Task<bool> PollAsync(CancellationToken cancellationToken);
}
