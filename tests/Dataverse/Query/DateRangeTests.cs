using System.Globalization;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Query;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Query;

[TestClass]
public sealed class DateRangeTests
{
    /// <summary>A Monday.</summary>
    private static readonly DateTime Now = new(2026, 11, 23, 8, 30, 15, DateTimeKind.Utc);

    [TestMethod]
    [DataRow(ConditionOperator.Today, 0, "2026-11-23 00:00", "2026-11-24 00:00")]
    [DataRow(ConditionOperator.Yesterday, 0, "2026-11-22 00:00", "2026-11-23 00:00")]
    [DataRow(ConditionOperator.Tomorrow, 0, "2026-11-24 00:00", "2026-11-25 00:00")]
    [DataRow(ConditionOperator.Last7Days, 0, "2026-11-16 00:00", "2026-11-23 08:30")]
    [DataRow(ConditionOperator.Next7Days, 0, "2026-11-23 08:30", "2026-12-01 00:00")]
    [DataRow(ConditionOperator.ThisWeek, 0, "2026-11-22 00:00", "2026-11-29 00:00")]
    [DataRow(ConditionOperator.LastWeek, 0, "2026-11-15 00:00", "2026-11-22 00:00")]
    [DataRow(ConditionOperator.NextWeek, 0, "2026-11-29 00:00", "2026-12-06 00:00")]
    [DataRow(ConditionOperator.ThisMonth, 0, "2026-11-01 00:00", "2026-12-01 00:00")]
    [DataRow(ConditionOperator.LastMonth, 0, "2026-10-01 00:00", "2026-11-01 00:00")]
    [DataRow(ConditionOperator.NextMonth, 0, "2026-12-01 00:00", "2027-01-01 00:00")]
    [DataRow(ConditionOperator.ThisYear, 0, "2026-01-01 00:00", "2027-01-01 00:00")]
    [DataRow(ConditionOperator.LastYear, 0, "2025-01-01 00:00", "2026-01-01 00:00")]
    [DataRow(ConditionOperator.NextYear, 0, "2027-01-01 00:00", "2028-01-01 00:00")]
    [DataRow(ConditionOperator.LastXHours, 2, "2026-11-23 06:30", "2026-11-23 08:30")]
    [DataRow(ConditionOperator.NextXHours, 2, "2026-11-23 08:30", "2026-11-23 10:30")]
    [DataRow(ConditionOperator.LastXDays, 2, "2026-11-21 00:00", "2026-11-23 08:30")]
    [DataRow(ConditionOperator.NextXDays, 2, "2026-11-23 08:30", "2026-11-26 00:00")]
    [DataRow(ConditionOperator.LastXWeeks, 2, "2026-11-09 00:00", "2026-11-23 08:30")]
    [DataRow(ConditionOperator.NextXWeeks, 2, "2026-11-23 08:30", "2026-12-08 00:00")]
    [DataRow(ConditionOperator.LastXMonths, 2, "2026-09-23 00:00", "2026-11-23 08:30")]
    [DataRow(ConditionOperator.NextXMonths, 2, "2026-11-23 08:30", "2027-01-24 00:00")]
    [DataRow(ConditionOperator.LastXYears, 2, "2024-11-23 00:00", "2026-11-23 08:30")]
    [DataRow(ConditionOperator.NextXYears, 2, "2026-11-23 08:30", "2028-11-24 00:00")]
    [DataRow(ConditionOperator.OlderThanXMinutes, 30, "0001-01-01 00:00", "2026-11-23 08:00")]
    [DataRow(ConditionOperator.OlderThanXHours, 2, "0001-01-01 00:00", "2026-11-23 06:30")]
    [DataRow(ConditionOperator.OlderThanXDays, 2, "0001-01-01 00:00", "2026-11-21 08:30")]
    [DataRow(ConditionOperator.OlderThanXWeeks, 2, "0001-01-01 00:00", "2026-11-09 08:30")]
    [DataRow(ConditionOperator.OlderThanXMonths, 2, "0001-01-01 00:00", "2026-09-23 08:30")]
    [DataRow(ConditionOperator.OlderThanXYears, 2, "0001-01-01 00:00", "2024-11-23 08:30")]
    public void Each_operator_means_its_span(ConditionOperator operation, int count, string from, string to)
    {
        var range = DateRange.Of(operation, Now, count)!.Value;

        Assert.AreEqual((from, to), (Text(range.From), Text(range.To)));
    }

    [TestMethod]
    [DataRow(ConditionOperator.Equal)]
    [DataRow(ConditionOperator.On)]
    [DataRow(ConditionOperator.InFiscalYear)]
    public void Other_operators_are_no_spans(ConditionOperator operation) => Assert.IsNull(DateRange.Of(operation, Now, "text"));

    [TestMethod]
    public void A_count_may_be_a_text() =>
        Assert.AreEqual("2026-11-21 00:00", Text(DateRange.Of(ConditionOperator.LastXDays, Now, "2")!.Value.From));

    private static string Text(DateTime value) => value.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
