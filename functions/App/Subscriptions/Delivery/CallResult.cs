using System.Net;

namespace PowerPlatformMagento.App.Subscriptions.Delivery;

/// <summary>What became of a call to a flow.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="RetryAfter">How long the flow asks to wait; null when it does not.</param>
internal sealed record CallResult(CallOutcome Outcome, TimeSpan? RetryAfter = null)
{
    /// <summary>What an answer means. Redirects are never followed: they would lead past the list of allowed hosts.</summary>
    public static CallResult Of(HttpStatusCode status, TimeSpan? retryAfter) => status switch
    {
        >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices => new CallResult(CallOutcome.Taken),
        HttpStatusCode.NotFound or HttpStatusCode.Gone => new CallResult(CallOutcome.Gone, retryAfter),
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => new CallResult(CallOutcome.Refused, retryAfter),
        HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError => new CallResult(CallOutcome.Unavailable, retryAfter),
        _ => new CallResult(CallOutcome.Rejected),
    };
}
