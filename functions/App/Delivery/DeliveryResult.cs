namespace PowerPlatformMagento.App.Delivery;

/// <summary>What became of one record.</summary>
/// <param name="Outcome">One of <see cref="Contracts.ImportOutcome"/>; null when it failed.</param>
/// <param name="Failure">Why it failed; null when it did not.</param>
internal sealed record DeliveryResult(string? Outcome, Failure? Failure)
{
    /// <summary>The record was taken.</summary>
    public static DeliveryResult Taken(string outcome) => new(outcome, null);

    /// <summary>The record failed.</summary>
    public static DeliveryResult Failed(Failure failure) => new(null, failure);
}
