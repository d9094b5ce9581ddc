using System.Runtime.Serialization;
using PowerPlatformMagento.Plugins.Json;

namespace PowerPlatformMagento.Plugins.Summaries;

/// <summary>Limits between the five scores, four each, rising. As they are kept in the environment variable <c>mag_RfmThresholds</c>.</summary>
[DataContract(Namespace = "")]
internal sealed record RfmThresholds
{
    /// <summary>Environment variable that holds them as JSON.</summary>
    public const string Variable = "mag_RfmThresholds";

    private const int Count = 4;

    public static RfmThresholds Default { get; } = new()
    {
        RecencyDays = [30, 90, 180, 365],
        Frequency = [2, 4, 7, 12],
        Monetary = [100m, 250m, 500m, 1000m],
    };

    /// <summary>Days since the last order up to which the scores 5, 4, 3 and 2 are given.</summary>
    [DataMember(Name = "recencyDays", Order = 1, IsRequired = true)]
    public IList<int> RecencyDays
    {
        get => field ??= [];
        init;
    }

    /// <summary>Numbers of orders from which the scores 2, 3, 4 and 5 are given.</summary>
    [DataMember(Name = "frequency", Order = 2, IsRequired = true)]
    public IList<int> Frequency
    {
        get => field ??= [];
        init;
    }

    /// <summary>Lifetime values, in the currency of the summary, from which the scores 2, 3, 4 and 5 are given.</summary>
    [DataMember(Name = "monetary", Order = 3, IsRequired = true)]
    public IList<decimal> Monetary
    {
        get => field ??= [];
        init;
    }

    /// <summary>The thresholds in this text; null when it is not JSON, or not four rising numbers each.</summary>
    public static RfmThresholds? TryRead(string json) =>
        ContractJson.TryRead<RfmThresholds>(json) is { } thresholds
        && IsRising(thresholds.RecencyDays) && IsRising(thresholds.Frequency) && IsRising(thresholds.Monetary)
            ? thresholds
            : null;

    private static bool IsRising<T>(IList<T> limits)
        where T : IComparable<T> =>
        limits.Count == Count && limits.Zip(limits.Skip(1), (low, high) => low.CompareTo(high) < 0).All(rises => rises);
}
