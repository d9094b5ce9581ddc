using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Worker;

internal static partial class WorkerLog
{
    [LoggerMessage(4001, LogLevel.Warning, "Store {Store} cannot be read: {Code}; it is left alone until {Until}.")]
    public static partial void StorePaused(ILogger logger, string store, string code, DateTimeOffset until);

    [LoggerMessage(4002, LogLevel.Error, "A round failed with {Exception}; its items come back when their lease ends.")]
    public static partial void RoundFailed(ILogger logger, string exception);

    [LoggerMessage(4003, LogLevel.Error, "Inbox unavailable: {Reason}.")]
    public static partial void InboxUnavailable(ILogger logger, string reason);

    [LoggerMessage(4004, LogLevel.Warning, "{Count} leases ran out; their items are worked on again.")]
    public static partial void LeasesExpired(ILogger logger, int count);

    [LoggerMessage(4005, LogLevel.Error, "Reading from store {Store} failed with {Exception}; the items are tried again.")]
    public static partial void ReadingFailed(ILogger logger, string store, string exception);

    [LoggerMessage(4006, LogLevel.Warning, "Store {Store}: the list of {Feed} cannot be read: {Code}; it is read at the next poll.")]
    public static partial void FeedFailed(ILogger logger, string store, ChangeFeed feed, string code);
}
