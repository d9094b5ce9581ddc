using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck;
using PowerPlatformMagento.FlowCheck.Types;

namespace PowerPlatformMagento.Sandbox.Flows.Running.Actions;

/// <summary>When a call is repeated: after 408, 429 and 5xx, so often and after so long as the policy says.</summary>
internal sealed record RetryPolicy(int Count, TimeSpan Base, TimeSpan Least, TimeSpan Most, bool IsExponential)
{
    private const int MostRetries = 90;
    private const int DefaultCount = 4;

    private static readonly TimeSpan DefaultBase = TimeSpan.FromSeconds(7.5);
    private static readonly TimeSpan DefaultLeast = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan DefaultMost = TimeSpan.FromSeconds(45);
    private static readonly TimeSpan LongestMost = TimeSpan.FromHours(1);
    private static readonly TimeSpan FixedBase = TimeSpan.FromSeconds(20);

    /// <summary>The policy of an action without one of its own.</summary>
    public static RetryPolicy Default { get; } = new(DefaultCount, DefaultBase, DefaultLeast, DefaultMost, IsExponential: true);

    /// <exception cref="NotSupportedException">The type of the policy is unknown.</exception>
    public static RetryPolicy Read(JToken? policy)
    {
        var type = FlowJson.Text(FlowJson.Member(policy, "type"))?.ToUpperInvariant();
        var count = Math.Clamp(FlowJson.Number(policy, "count") ?? DefaultCount, 0, MostRetries);
        var interval = Duration(policy, "interval");
        return type switch
        {
            null or "DEFAULT" => Default,
            "NONE" => Default with { Count = 0 },
            "FIXED" => new RetryPolicy(count, interval ?? FixedBase, TimeSpan.Zero, TimeSpan.MaxValue, IsExponential: false),
            "EXPONENTIAL" => new RetryPolicy(
                count, interval ?? DefaultBase, Duration(policy, "minimumInterval") ?? DefaultLeast, Duration(policy, "maximumInterval") ?? LongestMost, IsExponential: true),
            _ => throw new NotSupportedException($"The sandbox does not know the retry policy '{type}'."),
        };
    }

    public static bool IsTransient(int statusCode) => statusCode is 408 or 429 or >= 500;

    /// <summary>How long to wait before a retry; null when there is no further one.</summary>
    /// <param name="retry">Number of the retry, from 1.</param>
    /// <param name="asked">How long the service asks to wait; null when it does not.</param>
    public TimeSpan? Interval(int retry, TimeSpan? asked)
    {
        if (retry > Count)
        {
            return null;
        }

        if (asked is not null || !IsExponential)
        {
            return asked ?? Base;
        }

        var seconds = Math.Min(Base.TotalSeconds * Math.Pow(2, retry - 1), Most.TotalSeconds);
        return TimeSpan.FromSeconds(Math.Max(seconds, Least.TotalSeconds));
    }

    private static TimeSpan? Duration(JToken? policy, string name) => Durations.Parse(FlowJson.Text(FlowJson.Member(policy, name)));
}
