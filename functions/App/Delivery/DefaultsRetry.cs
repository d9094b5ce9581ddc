using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.App.Delivery;

/// <summary>When the default configuration is tried again. Pure.</summary>
internal static class DefaultsRetry
{
    /// <summary>Attempts of what does not pass by itself; a right or a setting may be put right meanwhile.</summary>
    public const int MostAttempts = 8;

    private const int MostDoublings = 6;

    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(5);

    /// <summary>The wait after an attempt, from 1; null = give up. An environment that is away is waited for; a solution that lacks the function is not.</summary>
    public static TimeSpan? Decide(int attempt, Failure failure)
    {
        if (failure.Definition == DataverseErrors.ApiMissing || (failure.Definition.Category != ErrorCategory.Transient && attempt >= MostAttempts))
        {
            return null;
        }

        var delay = FirstDelay * Math.Pow(2, Math.Min(attempt - 1, MostDoublings));
        delay = delay < LongestDelay ? delay : LongestDelay;
        return failure.RetryAfter > delay ? failure.RetryAfter : delay;
    }
}
