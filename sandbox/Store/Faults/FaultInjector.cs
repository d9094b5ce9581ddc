using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using PowerPlatformMagento.Sandbox.Store.Rest;

namespace PowerPlatformMagento.Sandbox.Store.Faults;

/// <summary>Carries a fault out on one request.</summary>
internal sealed class FaultInjector(TimeProvider time)
{
    private int reports;

    public async Task RunAsync(FaultRule? rule, HttpContext http, Func<Task> answer)
    {
        switch (rule?.Kind)
        {
            case null:
                await answer();
                break;
            case FaultKind.Slow:
                await Task.Delay(rule.Delay, time, http.RequestAborted);
                await answer();
                break;
            case FaultKind.CutOff:
                await CutOffAsync(http, answer);
                break;
            case FaultKind.Reset:
                http.Abort();
                break;
            case FaultKind.Hang:
                await Task.Delay(Timeout.InfiniteTimeSpan, time, http.RequestAborted);
                break;
            default:
                await RefuseAsync(rule, http);
                break;
        }
    }

    private static async Task CutOffAsync(HttpContext http, Func<Task> answer)
    {
        var connection = http.Features.Get<IHttpResponseBodyFeature>()!;
        using var whole = new MemoryStream();
        http.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(whole));
        await answer();
        http.Features.Set(connection);
        http.Response.ContentLength = whole.Length;
        await connection.Stream.WriteAsync(whole.GetBuffer().AsMemory(0, (int)(whole.Length / 2)), http.RequestAborted);
        await connection.Stream.FlushAsync(http.RequestAborted);
        http.Abort();
    }

    private Task RefuseAsync(FaultRule rule, HttpContext http)
    {
        if (rule.RetryAfter is { } wait)
        {
            http.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }

        return rule.Kind switch
        {
            FaultKind.TooManyRequests => RestAnswer.WriteAsync(http, 429, RestAnswer.Json, """{"message":"Too Many Requests"}"""u8.ToArray()),
            FaultKind.InternalErrorText => RestAnswer.WriteAsync(http, 500, RestAnswer.PlainText, Pages.DatabaseDown),
            FaultKind.BadGateway => RestAnswer.WriteAsync(http, 502, RestAnswer.Html, Pages.BadGateway),
            FaultKind.Maintenance => RestAnswer.WriteAsync(http, 503, RestAnswer.Html, Pages.Maintenance),
            FaultKind.Unauthorized => Error(http, RestError.Forbidden("Magento_Sales::actions_view")),
            _ => Error(http, RestError.Internal(FormattableString.Invariant($"6b03bfa{Interlocked.Increment(ref reports):x6}"))),
        };
    }

    private static Task Error(HttpContext http, RestError error) => RestAnswer.WriteAsync(http, error.Status, RestAnswer.Json, error.Body);
}
