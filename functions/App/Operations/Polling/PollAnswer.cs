using System.Globalization;
using System.Text.Json.Serialization.Metadata;

namespace PowerPlatformMagento.App.Operations.Polling;

/// <summary>Answers a trigger the way the platform polls: news with 200, none with 202, and in both cases where and when to ask again.</summary>
internal static class PollAnswer
{
    private static readonly TimeSpan Usual = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);

    /// <param name="request">The request; the next one asks the same with another state.</param>
    /// <param name="state">State of the next request.</param>
    /// <param name="news">What is handed out.</param>
    /// <param name="type">How it is written.</param>
    /// <param name="goesOn">Whether there is more at once.</param>
    public static IResult Of<T>(HttpRequest request, string state, IReadOnlyList<T> news, JsonTypeInfo<IReadOnlyList<T>> type, bool goesOn)
    {
        var headers = request.HttpContext.Response.Headers;
        headers.Location = NextAddress.Of(request, StateBytes.Name, state);
        headers.RetryAfter = (goesOn ? Soon : Usual).TotalSeconds.ToString(CultureInfo.InvariantCulture);
        headers.CacheControl = "no-store";
        return news.Count == 0 ? TypedResults.StatusCode(StatusCodes.Status202Accepted) : TypedResults.Json(news, type);
    }
}
