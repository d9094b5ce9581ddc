namespace PowerPlatformMagento.App.Outbox;

internal static partial class OutboxLog
{
    [LoggerMessage(8001, LogLevel.Warning, "The outbox cannot be read: {Code}; changes wait.")]
    public static partial void NotRead(ILogger logger, string code);

    [LoggerMessage(8002, LogLevel.Warning, "The outbox cannot be written: {Code}; its rows are taken up again later.")]
    public static partial void NotWritten(ILogger logger, string code);

    [LoggerMessage(8003, LogLevel.Information, "{Key} is not in the store: {Code} after {Attempts} attempts; next at {RetryAt}.")]
    public static partial void NotSent(ILogger logger, string key, string code, int attempts, DateTimeOffset? retryAt);
}
