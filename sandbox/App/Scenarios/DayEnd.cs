using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.App.Comparison;

namespace PowerPlatformMagento.Sandbox.App.Scenarios;

/// <summary>Looks at the end of the day for what is not finished.</summary>
internal static class DayEnd
{
    private const int Rejected = 772100002;
    private const int Refunded = 772100005;
    private const int Exchanged = 772100006;
    private const int Closed = 772100007;

    private static readonly int[] EndStates = [Rejected, Refunded, Exchanged, Closed];

    public static void Count(IRowReader rows, DayCounts counts)
    {
        var cases = rows.Rows("incident").ToList();
        counts.Cases = cases.Count;
        counts.Activities = rows.Rows("mag_webactivity").Count();
        counts.Conflicts = rows.Rows("mag_conflict").Count();
        counts.OpenEnds = rows.Rows("mag_return").Count(row => !EndStates.Contains(Option(row, "mag_returnstatus"))) + cases.Count(IsActive);
        counts.Unsent = rows.Rows("mag_outbox").Count(IsActive);
    }

    /// <summary>What is not finished, a line each, for people.</summary>
    public static IEnumerable<string> Describe(IRowReader rows) =>
        rows.Rows("mag_return").Where(row => !EndStates.Contains(Option(row, "mag_returnstatus"))).Select(row => $"open return {row.GetAttributeValue<string>("mag_externalkey")}")
            .Concat(rows.Rows("incident").Where(IsActive).Select(row => $"open case {row.GetAttributeValue<string>("ticketnumber")}"))
            .Concat(rows.Rows("mag_outbox").Where(IsActive).Select(row =>
                $"not in the store: {row.GetAttributeValue<string>("mag_externalkey")} ({row.GetAttributeValue<string>("mag_changedfields")}): {row.GetAttributeValue<string>("mag_message")}"));

    private static bool IsActive(Entity row) => Option(row, "statecode") == 0;

    private static int Option(Entity row, string column) => row.GetAttributeValue<OptionSetValue>(column)?.Value ?? -1;
}
