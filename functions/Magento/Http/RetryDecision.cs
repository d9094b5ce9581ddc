using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.Magento.Http;

/// <summary>Whether and when a failed attempt is repeated.</summary>
internal static class RetryDecision
{
    /// <param name="isRepeatable">Whether sending it twice is the same as sending it once.</param>
    /// <param name="error">What went wrong.</param>
    /// <param name="attempt">Attempts made before this one.</param>
    /// <param name="rules">Limits.</param>
    /// <param name="random">Between 0 and 1.</param>
    /// <returns>How long to wait; null when it must not or need not be repeated.</returns>
    public static TimeSpan? Decide(bool isRepeatable, MagentoError error, int attempt, RetryRules rules, double random)
    {
        if (!isRepeatable || attempt >= rules.MaximumRetries || !IsPassing(error))
        {
            return null;
        }

        var backOff = Math.Min(rules.Delay.TotalMilliseconds * Math.Pow(2, attempt), rules.MaximumDelay.TotalMilliseconds);
        var jittered = TimeSpan.FromMilliseconds(backOff * (0.5 + (Math.Clamp(random, 0, 1) * 0.5)));
        if (error.RetryAfter is not { } asked)
        {
            return jittered;
        }

        // A store that asks for a long pause gets it from the caller, who has other work meanwhile.
        return asked > rules.MaximumDelay ? null : asked + (jittered / 10);
    }

    private static bool IsPassing(MagentoError error) =>
        error.Definition == StoreErrors.Busy
        || error.Definition == StoreErrors.Maintenance
        || error.Definition == StoreErrors.Unreachable
        || error.Definition == StoreErrors.AnswerNotReadable
        || error.Detail == AnswerClassifier.NonceUsed;
}
