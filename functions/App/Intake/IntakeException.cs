using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.App.Intake;

/// <summary>A message is refused.</summary>
/// <param name="status">HTTP status of the answer.</param>
/// <param name="definition">Why.</param>
/// <param name="detail">What exactly, without any value of the message; null when there is nothing to add.</param>
internal sealed class IntakeException(int status, ErrorDefinition definition, string? detail = null) : Exception($"{definition.Code}: {definition.Text} {detail}")
{
    public int Status { get; } = status;

    public ErrorDefinition Definition { get; } = definition;

    public string? Detail { get; } = detail;

    /// <summary>When to come again; null when that does not help.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>401.</summary>
    public static IntakeException Forged(string detail) => new(StatusCodes.Status401Unauthorized, IntakeErrors.SignatureWrong, detail);

    /// <summary>400, not readable.</summary>
    public static IntakeException NotReadable(string detail) => new(StatusCodes.Status400BadRequest, IntakeErrors.NotReadable, detail);

    /// <summary>404, no such store.</summary>
    public static IntakeException StoreUnknown() => new(StatusCodes.Status404NotFound, IntakeErrors.StoreUnknown);

    /// <summary>413.</summary>
    public static IntakeException TooLarge() => new(StatusCodes.Status413PayloadTooLarge, IntakeErrors.TooLarge);
}
