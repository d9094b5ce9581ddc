using PowerPlatformMagento.Magento.Operations.Polling;

namespace PowerPlatformMagento.App.Operations.Polling;

internal static partial class PollingLog
{
    [LoggerMessage(1721, LogLevel.Warning, "Store {Store}: {Records} {Id} changed but cannot be read ({Code}). A trigger asks for it again, at most for an hour after its change.")]
    public static partial void Unread(ILogger logger, string store, PolledRecords records, string id, string code);
}
