using Microsoft.Extensions.Logging;

namespace PowerPlatformMagento.Magento.Telemetry;

/// <summary>Log messages of the client: routes, codes and counts only.</summary>
internal static partial class MagentoLog
{
    [LoggerMessage(2001, LogLevel.Information, "Store {Store}: {Route} failed with {Code}, attempt {Attempt} follows in {Delay}.")]
    public static partial void Repeating(ILogger logger, string store, string route, string code, int attempt, TimeSpan delay);

    [LoggerMessage(2002, LogLevel.Warning, "Store {Store} does not answer and is left alone for {Duration}.")]
    public static partial void Paused(ILogger logger, string store, TimeSpan duration);

    [LoggerMessage(2003, LogLevel.Information, "Store {Store} answers again.")]
    public static partial void Resumed(ILogger logger, string store);

    [LoggerMessage(2004, LogLevel.Warning, "Store {Store}: a page of {Count} records of {Route} failed with {Code} and is read in parts.")]
    public static partial void Splitting(ILogger logger, string store, string route, int count, string code);

    [LoggerMessage(2005, LogLevel.Warning, "Store {Store}: record {Id} of {Route} cannot be read: {Code}, {Detail}.")]
    public static partial void RecordRefused(ILogger logger, string store, string route, string id, string code, string? detail);

    [LoggerMessage(EventId = 2006, Message = "Store {Store} does not show returns: {Code}, {Detail}. It is asked again in an hour.")]
    public static partial void ReturnsRefused(ILogger logger, LogLevel level, string store, string code, string? detail);
}
