using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.App.Operations;

/// <summary>An operation is refused.</summary>
/// <param name="status">HTTP status of the answer.</param>
/// <param name="definition">Why.</param>
/// <param name="detail">What exactly; no personal data, no secret. Null when there is nothing to add.</param>
/// <param name="fields">What is wrong with which field; empty when it is not about fields.</param>
internal sealed class OperationException(int status, ErrorDefinition definition, string? detail = null, params IReadOnlyList<FieldError> fields)
    : Exception($"{definition.Code}: {definition.Text}")
{
    public int Status { get; } = status;

    public ErrorDefinition Definition { get; } = definition;

    public string? Detail { get; } = detail;

    public IReadOnlyList<FieldError> Fields { get; } = fields;

    /// <summary>How long the caller shall wait; null where waiting does not help.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>400: fields of the query or the body do not fit.</summary>
    public static OperationException Invalid(params IReadOnlyList<FieldError> fields) =>
        new(StatusCodes.Status400BadRequest, OperationErrors.RequestInvalid, null, fields);

    /// <summary>400: one field does not fit.</summary>
    public static OperationException Invalid(string field, string message) => Invalid(new FieldError(field, message));

    /// <summary>404: the record is not there.</summary>
    public static OperationException NotFound(string? detail = null) => new(StatusCodes.Status404NotFound, StoreErrors.NotFound, detail);

    /// <summary>422: the store would not allow it, or the state of the record does not.</summary>
    public static OperationException Refused(string detail) => new(StatusCodes.Status422UnprocessableEntity, OperationErrors.StoreRefused, detail);

    /// <summary>503: nobody can tell whether the store did it.</summary>
    public static OperationException Unknown() =>
        new(StatusCodes.Status503ServiceUnavailable, OperationErrors.OutcomeUnknown) { RetryAfter = TimeSpan.FromSeconds(30) };
}
