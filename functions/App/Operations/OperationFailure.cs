using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Intake;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Operations;

/// <summary>
/// Which answer a failure gets. Trouble between this app and the store is never 401 or 403: the platform would ask the maker for a new connection.
/// </summary>
internal static class OperationFailure
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(15);

    /// <summary>The refusal to answer with; null for failures that are nobody's expectation.</summary>
    /// <param name="exception">What was thrown.</param>
    /// <param name="timedOut">Whether the time for the operation is over.</param>
    public static OperationException? Of(Exception exception, bool timedOut) => exception switch
    {
        OperationException refusal => refusal,
        MagentoException store => Of(store.Error),
        IntakeException { Status: StatusCodes.Status413PayloadTooLarge } => new OperationException(StatusCodes.Status413PayloadTooLarge, OperationErrors.RequestTooLarge),
        IntakeException => new OperationException(StatusCodes.Status400BadRequest, OperationErrors.NotJson),
        InboxUnavailableException disk => new OperationException(StatusCodes.Status503ServiceUnavailable, IntakeErrors.InboxUnavailable, disk.Reason) { RetryAfter = Soon },
        OperationCanceledException when timedOut => new OperationException(StatusCodes.Status503ServiceUnavailable, StoreErrors.Unreachable, "no answer in time") { RetryAfter = Soon },
        _ => null,
    };

    private static OperationException Of(MagentoError error)
    {
        var definition = error.Definition;
        if (definition == StoreErrors.RequestRefused)
        {
            return new OperationException(StatusCodes.Status422UnprocessableEntity, OperationErrors.StoreRefused, error.Detail);
        }

        return new OperationException(Status(definition), definition, error.Detail) { RetryAfter = definition.Category == ErrorCategory.Transient ? error.RetryAfter ?? Soon : null };
    }

    private static int Status(ErrorDefinition definition) =>
        definition == StoreErrors.NotFound ? StatusCodes.Status404NotFound
        : definition == StoreErrors.NotSupported ? StatusCodes.Status422UnprocessableEntity
        : definition == StoreErrors.Busy ? StatusCodes.Status429TooManyRequests
        : definition == StoreErrors.Unreachable || definition == StoreErrors.Maintenance ? StatusCodes.Status503ServiceUnavailable
        : StatusCodes.Status502BadGateway;
}
