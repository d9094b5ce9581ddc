using CsCheck;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Recurrences;

namespace PowerPlatformMagento.FlowCheck.Tests.Recurrences;

/// <summary>What holds for every recurrence.</summary>
[TestClass]
public sealed class RecurrenceLawsTests
{
    private static readonly DateTimeOffset Origin = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly Gen<DateTimeOffset> Moments = Gen.Int[0, 2 * 365 * 24 * 60].Select(minutes => Origin.AddMinutes(minutes));

    private static readonly Gen<JObject> Plain = Gen.Select(
        Gen.OneOf("Minute", "Hour", "Day", "Week", "Month", "Year"),
        Gen.Int[1, 12],
        Gen.OneOf("UTC", "W. Europe Standard Time", "America/New_York"),
        (frequency, interval, zone) => new JObject { ["frequency"] = frequency, ["interval"] = interval, ["timeZone"] = zone });

    private static readonly Gen<JObject> Daily = Gen.Select(
        Gen.OneOf("Day", "Week", "Month"),
        Gen.Int[0, 23].Array[1, 3],
        Gen.Int[0, 59].Array[1, 2],
        (frequency, hours, minutes) => new JObject
        {
            ["frequency"] = frequency,
            ["interval"] = 1,
            ["schedule"] = new JObject { ["hours"] = new JArray(hours), ["minutes"] = new JArray(minutes) },
        });

    [TestMethod]
    public void The_next_moment_is_later_and_nothing_lies_between() => Gen.Select(Gen.OneOf(Plain, Daily), Moments, Moments).Sample((json, after, turnedOn) =>
    {
        var schedule = RecurrenceSchedule.Read(json);
        if (schedule.Next(after, turnedOn) is not { } next)
        {
            return false;
        }

        var justBefore = schedule.Next(next - TimeSpan.FromTicks(1), turnedOn);
        return next > after && next >= turnedOn && justBefore == next;
    });

    [TestMethod]
    public void Asking_from_any_moment_before_the_next_gives_the_same() => Gen.Select(Gen.OneOf(Plain, Daily), Moments, Moments, Gen.Double[0, 1]).Sample((json, after, turnedOn, share) =>
    {
        var schedule = RecurrenceSchedule.Read(json);
        var next = schedule.Next(after, turnedOn)!.Value;
        var between = after + ((next - after) * share * 0.999);
        return schedule.Next(between, turnedOn) == next;
    });

    [TestMethod]
    public void A_schedule_keeps_its_times_of_day() => Gen.Select(Daily, Moments).Sample((json, turnedOn) =>
    {
        var next = RecurrenceSchedule.Read(json).Next(turnedOn, turnedOn)!.Value;
        var schedule = json["schedule"]!;
        return schedule["hours"]!.Any(hour => (int)hour == next.Hour) && schedule["minutes"]!.Any(minute => (int)minute == next.Minute) && next.Second == 0;
    });

    [TestMethod]
    public void Every_so_many_minutes_are_just_so_many() => Gen.Select(Gen.Int[1, 500], Moments, Moments).Sample((interval, after, turnedOn) =>
    {
        var schedule = RecurrenceSchedule.Read(new JObject { ["frequency"] = "Minute", ["interval"] = interval });
        var next = schedule.Next(after, turnedOn)!.Value;
        return (next - turnedOn).TotalMinutes % interval == 0 && schedule.Next(next, turnedOn) == next.AddMinutes(interval);
    });
}
