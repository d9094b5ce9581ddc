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

    [LoggerMessage(3008, LogLevel.Information, "{Count} records resubmitted on the error desk are in the inbox.")]
    public static partial void Resubmitted(ILogger logger, int count);

    [LoggerMessage(3009, LogLevel.Warning, "Error desk cannot be read: {Code} {Detail}; what was resubmitted waits.")]
    public static partial void DeskNotRead(ILogger logger, string code, string? detail);

    [LoggerMessage(3010, LogLevel.Information, "Default configuration applied: {Created} rows created, {Updated} updated, {Kept} kept.")]
    public static partial void DefaultsApplied(ILogger logger, int created, int updated, int kept);

    [LoggerMessage(3011, LogLevel.Warning, "Default configuration not applied: {Code} {Detail}; next attempt in {Delay}.")]
    public static partial void DefaultsPostponed(ILogger logger, string code, string? detail, TimeSpan delay);

    [LoggerMessage(3012, LogLevel.Error, "Default configuration not applied: {Code} {Detail}. {Hint} The next start tries again.")]
    public static partial void DefaultsGivenUp(ILogger logger, string code, string? detail, string hint);

    [LoggerMessage(3013, LogLevel.Information, "Service levels of {Evaluated} orders evaluated, {Changed} changed.")]
    public static partial void ServiceLevelsEvaluated(ILogger logger, int evaluated, int changed);

    [LoggerMessage(3014, LogLevel.Warning, "Service levels not evaluated: {Code} {Detail}. {Hint}")]
    public static partial void ServiceLevelsNotEvaluated(ILogger logger, string code, string? detail, string hint);

    [LoggerMessage(3015, LogLevel.Warning, "{Key} dropped with {Code}: store {Store} has {Most} open issues with this code already.")]
    public static partial void Dropped(ILogger logger, string key, string code, string store, int most);

    [LoggerMessage(3016, LogLevel.Warning, "{Key} waits in the inbox with {Code} until the error desk has room.")]
    public static partial void WaitsForDesk(ILogger logger, string key, string code);

    [LoggerMessage(3023, LogLevel.Information, "The recency scores of {Changed} purchase summaries moved.")]
    public static partial void RecencyScoresRefreshed(ILogger logger, int changed);

    [LoggerMessage(3024, LogLevel.Warning, "Recency scores not moved: {Code} {Detail}. {Hint}")]
    public static partial void RecencyScoresNotRefreshed(ILogger logger, string code, string? detail, string hint);

    [LoggerMessage(3021, LogLevel.Information, "{Deleted} rows deleted that had been kept long enough.")]
    public static partial void RetentionApplied(ILogger logger, int deleted);

    [LoggerMessage(3022, LogLevel.Warning, "Retention not applied: {Code} {Detail}. {Hint}")]
    public static partial void RetentionNotApplied(ILogger logger, string code, string? detail, string hint);
}
