using PowerPlatformMagento.App.Observability;
using PowerPlatformMagento.Operations.Platform;

namespace PowerPlatformMagento.App.Operations.Platform;

/// <summary>The readiness as makers get it.</summary>
internal static class ReadinessAnswer
{
    public static ReadinessOverview Of(ReadinessReport report) => new()
    {
        IsReady = report.IsReady,
        Parts = [.. report.Checks.Select(Of)],
    };

    private static ReadinessPart Of(ReadinessCheck check) => new()
    {
        Name = check.Name,
        IsReady = check.IsReady,
        Code = check.Code,
        Message = check.Message,
        Hint = check.Hint,
        Facts = [.. (check.Facts ?? new Dictionary<string, string>()).Select(fact => new ReadinessFact { Name = fact.Key, Value = fact.Value })],
    };
}
