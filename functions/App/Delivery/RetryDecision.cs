using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.App.Delivery;

/// <summary>Whether an item is tried again and when.</summary>
/// <param name="RetryAt">When to try again; null = park.</param>
internal sealed record RetryDecision(DateTimeOffset? RetryAt)
{
    // A quarter up or down, so that batches that failed at the same moment do not come back at the same moment.
    private const double JitterShare = 0.25;

    /// <summary>True when the item goes to the error desk.</summary>
    public bool Parks => RetryAt is null;

    /// <summary>The one place where it is decided. Pure.</summary>
    /// <param name="attempt">Number of the attempt that failed, from 1.</param>
    /// <param name="category">Category of the error.</param>
    /// <param name="retryAfter">Wait the other side asked for; null when it did not.</param>
    /// <param name="now">The time now.</param>
    /// <param name="jitter">From 0 to 1.</param>
    public static RetryDecision Decide(int attempt, ErrorCategory category, TimeSpan? retryAfter, DateTimeOffset now, double jitter)
    {
        var policy = RetryPolicy.Of(category);
        if (attempt >= policy.MaximumAttempts)
        {
            return new RetryDecision(null as DateTimeOffset?);
        }

        var doublings = Math.Min(attempt - 1, 30);
        var delay = TimeSpan.FromTicks((long)Math.Min(policy.FirstDelay.Ticks * Math.Pow(2, doublings), policy.LongestDelay.Ticks));
        delay *= 1 + (JitterShare * ((2 * jitter) - 1));
        return new RetryDecision(now + (retryAfter > delay ? retryAfter.Value : delay));
    }

    /// <summary>
    /// The category by which a failed item is retried. A call that failed as a whole says little about each of its records, so they are retried
    /// patiently. A held one waits for a person and is not retried. A record the store does not know yet may come from an event that was faster than its commit.
    /// </summary>
    public static ErrorCategory CategoryOf(Failure failure) =>
        failure.IsHeld ? ErrorCategory.Data
        : failure.Scope == FailureScope.Service ? ErrorCategory.Transient
        : failure.Definition == StoreErrors.NotFound ? ErrorCategory.Conflict
        : failure.Definition.Category;
}
