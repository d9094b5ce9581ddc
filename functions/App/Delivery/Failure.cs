using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.App.Delivery;

/// <summary>Why a record was not delivered.</summary>
/// <param name="Definition">What happened.</param>
/// <param name="Scope">Whom it is about.</param>
/// <param name="RetryAfter">How long to wait at least; null when nobody said.</param>
/// <param name="Detail">What exactly; no value of the record.</param>
internal sealed record Failure(ErrorDefinition Definition, FailureScope Scope, TimeSpan? RetryAfter = null, string? Detail = null)
{
    /// <summary>True when Dataverse held the record for a person to decide: repeating changes nothing until somebody did.</summary>
    public bool IsHeld { get; init; }
}
