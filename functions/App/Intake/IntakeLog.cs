namespace PowerPlatformMagento.App.Intake;

internal static partial class IntakeLog
{
    [LoggerMessage(2001, LogLevel.Warning, "Message of kind {Kind} refused with {Code} {Detail} ({CorrelationId}).")]
    public static partial void Refused(ILogger logger, string kind, string code, string? detail, string correlationId);

    [LoggerMessage(2002, LogLevel.Error, "Inbox unavailable, message of kind {Kind} answered with {Status}: {Reason} ({CorrelationId}).")]
    public static partial void InboxUnavailable(ILogger logger, string kind, int status, string reason, string correlationId);

    [LoggerMessage(2003, LogLevel.Warning, "Adobe's key host cannot be reached; the message is asked for again ({CorrelationId}).")]
    public static partial void KeysUnavailable(ILogger logger, string correlationId);

    [LoggerMessage(2004, LogLevel.Warning, "Store {Store}: {NotHandled} events of types that are not synchronised and {NotReadable} without a usable id were left aside ({CorrelationId}).")]
    public static partial void LeftAside(ILogger logger, string store, int notHandled, int notReadable, string correlationId);

    [LoggerMessage(2005, LogLevel.Warning, "Store {Store}: Adobe asks to open a validation address, so it did not get the answer to its challenge. Check that the address of the registration is that of this app and register again.")]
    public static partial void ValidationAsked(ILogger logger, string store);

    [LoggerMessage(2006, LogLevel.Warning, "Store {Store}: a Commerce webhook holds no id that can be used; subscribe it with the id of the record ({CorrelationId}).")]
    public static partial void NoReference(ILogger logger, string store, string correlationId);
}
