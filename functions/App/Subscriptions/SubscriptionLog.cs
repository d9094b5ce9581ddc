namespace PowerPlatformMagento.App.Subscriptions;

/// <summary>Subscriptions appear by number, never by id or address.</summary>
internal static partial class SubscriptionLog
{
    [LoggerMessage(5001, LogLevel.Information, "Subscription {Number} for {Topic} of store {Store} begins.")]
    public static partial void Subscribed(ILogger logger, long number, string topic, string store);

    [LoggerMessage(5002, LogLevel.Information, "A subscription was ended by its flow.")]
    public static partial void Unsubscribed(ILogger logger);

    [LoggerMessage(5003, LogLevel.Debug, "Subscription {Number} did not take an event: {Code}; it is tried again at {RetryAt}.")]
    public static partial void NotTaken(ILogger logger, long number, string code, DateTimeOffset retryAt);

    [LoggerMessage(5004, LogLevel.Warning, "Event {Event} is not sent to subscription {Number} any more: {Code}.")]
    public static partial void Dropped(ILogger logger, string @event, long number, string code);

    [LoggerMessage(5005, LogLevel.Warning, "Subscription {Number} is given up: {Code}. {Hint}")]
    public static partial void Died(ILogger logger, long number, string code, string hint);

    [LoggerMessage(5006, LogLevel.Warning, "Subscription {Number} has as many waiting events as are kept; newer ones are lost to it: {Code}.")]
    public static partial void Overflowing(ILogger logger, long number, string code);

    [LoggerMessage(5007, LogLevel.Error, "Subscriptions unavailable: {Reason}.")]
    public static partial void Unavailable(ILogger logger, string reason);

    [LoggerMessage(5008, LogLevel.Error, "Serving subscription {Number} failed with {Exception}.")]
    public static partial void LaneFailed(ILogger logger, long number, string exception);

    [LoggerMessage(5009, LogLevel.Information, "{Count} subscriptions of flows that are gone were swept away.")]
    public static partial void Swept(ILogger logger, int count);

    [LoggerMessage(5010, LogLevel.Warning, "Store {Store} cannot be watched for {What}: {Code}; the next look makes up for it.")]
    public static partial void NotWatched(ILogger logger, string store, string what, string code);

    [LoggerMessage(5011, LogLevel.Warning, "Store {Store} has more than {Count} items below a threshold that is watched; those behind are not seen. Lower the threshold or name a source.")]
    public static partial void TooMuchLowStock(ILogger logger, string store, int count);
}
