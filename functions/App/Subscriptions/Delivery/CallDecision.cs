using PowerPlatformMagento.App.Subscriptions.Keeping;
using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.App.Subscriptions.Delivery;

/// <summary>What follows from a call that did not go through.</summary>
/// <param name="RetryAt">When to try again; null = never.</param>
/// <param name="Strike">Whether it speaks against the flow as such.</param>
/// <param name="Reason">Why, for people.</param>
internal sealed record CallDecision(DateTimeOffset? RetryAt, Strike Strike, ErrorDefinition Reason)
{
    /// <summary>Answers in a row that say the flow is gone, after which it is believed.</summary>
    public const int GoneLimit = 3;

    /// <summary>Answers in a row that refuse, after which it is believed.</summary>
    public const int RefusedLimit = 10;

    private const double JitterShare = 0.25;
    private const int MostDoublings = 12;

    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(1);

    // A flow that is just being saved may be gone for a moment.
    private static readonly TimeSpan FirstDelayOfStrikes = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan LongestAskedFor = TimeSpan.FromHours(1);

    /// <summary>The one place where it is decided. Pure.</summary>
    /// <param name="result">What became of the call.</param>
    /// <param name="attempt">Number of the attempt that failed, of the event or in a row of its flow, from 1.</param>
    /// <param name="created">When the event was found.</param>
    /// <param name="giveUpAfter">How long an event is tried.</param>
    /// <param name="now">The time now.</param>
    /// <param name="jitter">From 0 to 1.</param>
    public static CallDecision Decide(CallResult result, int attempt, DateTimeOffset created, TimeSpan giveUpAfter, DateTimeOffset now, double jitter)
    {
        if (result.Outcome == CallOutcome.Rejected)
        {
            return new CallDecision(null, Strike.None, SubscriptionErrors.EventRefused);
        }

        var retryAt = now + Delay(result, attempt, jitter);
        return retryAt > created + giveUpAfter
            ? new CallDecision(null, StrikeOf(result.Outcome), SubscriptionErrors.EventExpired)
            : new CallDecision(retryAt, StrikeOf(result.Outcome), ReasonOf(result.Outcome));
    }

    /// <summary>How long to wait after a call that did not go through.</summary>
    public static TimeSpan Delay(CallResult result, int attempt, double jitter)
    {
        var first = StrikeOf(result.Outcome) == Strike.None ? FirstDelay : FirstDelayOfStrikes;
        var delay = Shorter(first * Math.Pow(2, Math.Min(attempt - 1, MostDoublings)), LongestDelay);
        delay *= 1 + (JitterShare * ((2 * jitter) - 1));
        return result.RetryAfter > delay ? Shorter(result.RetryAfter.Value, LongestAskedFor) : delay;
    }

    /// <summary>Why a subscription is given up after so many answers in a row; null when it is not.</summary>
    public static ErrorDefinition? Verdict(CallOutcome outcome, long gone, long refused) =>
        gone >= GoneLimit ? SubscriptionErrors.FlowGone
        : refused < RefusedLimit ? null
        : outcome == CallOutcome.Blocked ? SubscriptionErrors.AddressNotPublic
        : SubscriptionErrors.FlowRefuses;

    private static Strike StrikeOf(CallOutcome outcome) => outcome switch
    {
        CallOutcome.Gone => Strike.Gone,
        CallOutcome.Refused or CallOutcome.Blocked => Strike.Refused,
        _ => Strike.None,
    };

    private static ErrorDefinition ReasonOf(CallOutcome outcome) => outcome switch
    {
        CallOutcome.Gone => SubscriptionErrors.FlowGone,
        CallOutcome.Refused => SubscriptionErrors.FlowRefuses,
        CallOutcome.Blocked => SubscriptionErrors.AddressNotPublic,
        _ => SubscriptionErrors.FlowUnavailable,
    };

    private static TimeSpan Shorter(TimeSpan left, TimeSpan right) => left < right ? left : right;
}
