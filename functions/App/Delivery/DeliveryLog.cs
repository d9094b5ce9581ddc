namespace PowerPlatformMagento.App.Delivery;

internal static partial class DeliveryLog
{
    [LoggerMessage(3001, LogLevel.Warning, "Dataverse holds all deliveries back: {Code} {Detail}; going on in {Seconds} s.")]
    public static partial void HeldBack(ILogger logger, string code, string? detail, double seconds);

    [LoggerMessage(3002, LogLevel.Information, "A batch of {Count} records is too large for Dataverse and is sent in two parts.")]
    public static partial void Split(ILogger logger, int count);

    [LoggerMessage(3003, LogLevel.Warning, "{Key} parked after {Attempts} attempts with {Code} ({CorrelationId}).")]
    public static partial void Parked(ILogger logger, string key, int attempts, string code, string correlationId);

    [LoggerMessage(3004, LogLevel.Warning, "Error desk cannot be written: {Code} {Detail}; the records are tried again.")]
    public static partial void IssueNotWritten(ILogger logger, string code, string? detail);

    [LoggerMessage(3005, LogLevel.Information, "{Key} is tried again at {RetryAt} after {Attempts} attempts with {Code}.")]
    public static partial void Retried(ILogger logger, string key, int attempts, string code, DateTimeOffset retryAt);

    [LoggerMessage(3006, LogLevel.Information, "Store row {Store} written.")]
    public static partial void StoreRowWritten(ILogger logger, string store);

    [LoggerMessage(3007, LogLevel.Warning, "Store row {Store} not written: {Code} {Detail}.")]
    public static partial void StoreRowNotWritten(ILogger logger, string store, string code, string? detail);
}
