namespace PowerPlatformMagento.App.Hosting;

internal static partial class HostingLog
{
    [LoggerMessage(1001, LogLevel.Error, "Timer function {Function} failed with {Exception}; it runs again at its next time.")]
    public static partial void TimerFailed(ILogger logger, string function, string exception);

    [LoggerMessage(1002, LogLevel.Information, "Started with {Functions} functions, {Home}.")]
    public static partial void Started(ILogger logger, int functions, string home);

    [LoggerMessage(1003, LogLevel.Error, "Request {CorrelationId} failed with {Exception}.")]
    public static partial void RequestFailed(ILogger logger, string correlationId, string exception);
}
