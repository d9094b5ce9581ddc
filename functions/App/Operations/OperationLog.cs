namespace PowerPlatformMagento.App.Operations;

internal static partial class OperationLog
{
    [LoggerMessage(1701, LogLevel.Information, "Operation {Operation} refused with {Code} ({Detail}). Correlation id {CorrelationId}.")]
    public static partial void Refused(ILogger logger, string operation, string code, string? detail, string correlationId);
}
