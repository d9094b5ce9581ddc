using PowerPlatformMagento.FlowCheck;
using PowerPlatformMagento.FlowCheck.Recurrences;
using PowerPlatformMagento.Sandbox.Flows.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Running;

[TestClass]
public sealed class RecurrenceTests
{
    // Monday
    private static readonly DateTimeOffset TurnedOn = new(2026, 11, 23, 8, 30, 15, TimeSpan.Zero);

    [TestMethod]
    [DataRow("""{ "frequency": "Minute", "interval": 15 }""", "11-23 08:30:15|11-23 08:45:15|11-23 09:00:15")]
    [DataRow("""{ "frequency": "Second", "interval": 30 }""", "11-23 08:30:15|11-23 08:30:45|11-23 08:31:15")]
    [DataRow("""{ "frequency": "Hour", "interval": 6 }""", "11-23 08:30:15|11-23 14:30:15|11-23 20:30:15")]
    [DataRow("""{ "frequency": "Day", "interval": 2, "startTime": "2026-11-20T07:00:00Z" }""", "11-24 07:00:00|11-26 07:00:00|11-28 07:00:00")]
    [DataRow("""{ "frequency": "Hour", "interval": 1, "startTime": "2026-11-25T00:00:00Z" }""", "11-25 00:00:00|11-25 01:00:00|11-25 02:00:00")]
    [DataRow("""{ "frequency": "Month", "interval": 1, "startTime": "2026-10-31T00:00:00Z" }""", "11-30 00:00:00|12-31 00:00:00|01-31 00:00:00")]
    [DataRow("""{ "frequency": "Day", "interval": 1, "schedule": { "hours": [ "6", 18 ], "minutes": [ 30 ] } }""", "11-23 18:30:00|11-24 06:30:00|11-24 18:30:00")]
    [DataRow("""{ "frequency": "Day", "interval": 1, "schedule": { "hours": [ 9 ] } }""", "11-23 09:00:00|11-24 09:00:00|11-25 09:00:00")]
    [DataRow("""{ "frequency": "Week", "interval": 1, "schedule": { "weekDays": [ "Monday", "Friday" ], "hours": [ 7 ] } }""", "11-27 07:00:00|11-30 07:00:00|12-04 07:00:00")]
    [DataRow("""{ "frequency": "Week", "interval": 2, "schedule": { "weekDays": [ "Monday" ], "hours": [ 9 ] } }""", "11-23 09:00:00|12-07 09:00:00|12-21 09:00:00")]
    [DataRow("""{ "frequency": "Month", "interval": 1, "schedule": { "monthDays": [ 1, -1 ] } }""", "11-30 00:00:00|12-01 00:00:00|12-31 00:00:00")]
    [DataRow("""{ "frequency": "Day", "interval": 1, "timeZone": "W. Europe Standard Time", "schedule": { "hours": [ 10 ] } }""", "11-23 09:00:00|11-24 09:00:00|11-25 09:00:00")]
    [DataRow("""{ "frequency": "Day", "interval": 1, "timeZone": "W. Europe Standard Time", "startTime": "2026-11-24T10:00:00" }""", "11-24 09:00:00|11-25 09:00:00|11-26 09:00:00")]
    public void The_next_moments_are_worked_out(string recurrence, string expected)
    {
        var schedule = RecurrenceSchedule.Read(FlowJson.ParseObject(recurrence));
        var moments = new List<string>();
        var after = TurnedOn - TimeSpan.FromTicks(1);
        for (var count = 0; count < 3; count++)
        {
            after = schedule.Next(after, TurnedOn)!.Value;
            moments.Add(after.ToString("MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture));
        }

        Assert.AreEqual(expected, string.Join('|', moments));
    }

    [TestMethod]
    public void The_time_of_day_stays_when_the_clocks_change()
    {
        var schedule = RecurrenceSchedule.Read(FlowJson.ParseObject("""
            {
              "frequency": "Day",
              "interval": 1,
              "timeZone": "Europe/Berlin",
              "schedule": { "hours": [ 9 ] }
            }
            """));

        Assert.AreEqual(8, schedule.Next(new DateTimeOffset(2027, 3, 27, 0, 0, 0, TimeSpan.Zero), TurnedOn)!.Value.UtcDateTime.Hour);
        Assert.AreEqual(7, schedule.Next(new DateTimeOffset(2027, 3, 28, 0, 0, 0, TimeSpan.Zero), TurnedOn)!.Value.UtcDateTime.Hour);
    }

    [TestMethod]
    public void A_time_the_clocks_leave_out_is_an_hour_later()
    {
        var schedule = RecurrenceSchedule.Read(FlowJson.ParseObject("""
            {
              "frequency": "Day",
              "interval": 1,
              "timeZone": "Europe/Berlin",
              "schedule": { "hours": [ 2 ], "minutes": [ 30 ] }
            }
            """));

        Assert.AreEqual(new DateTimeOffset(2027, 3, 28, 1, 30, 0, TimeSpan.Zero), schedule.Next(new DateTimeOffset(2027, 3, 28, 0, 0, 0, TimeSpan.Zero), TurnedOn));
    }

    [TestMethod]
    public void A_moment_that_never_comes_is_none() => Assert.IsNull(
        RecurrenceSchedule.Read(FlowJson.ParseObject("""{ "frequency": "Month", "interval": 12, "schedule": { "monthDays": [ 31 ] } }""")).Next(TurnedOn, TurnedOn));

    [TestMethod]
    [DataRow("""{ "interval": 1 }""", "The frequency '' is none")]
    [DataRow("""{ "frequency": "Fortnight", "interval": 1 }""", "The frequency 'Fortnight' is none")]
    [DataRow("""{ "frequency": "Day" }""", "whole number above 0")]
    [DataRow("""{ "frequency": "Day", "interval": 0 }""", "whole number above 0")]
    [DataRow("""{ "frequency": "Day", "interval": 1, "timeZone": "Middle Earth" }""", "'Middle Earth' is not known")]
    [DataRow("""{ "frequency": "Day", "interval": 1, "startTime": "soon" }""", "'soon' is no date")]
    [DataRow("""{ "frequency": "Hour", "interval": 1, "schedule": { "minutes": [ 5 ] } }""", "not with 'Hour'")]
    [DataRow("""{ "frequency": "Day", "interval": 1, "schedule": { "hours": [ 24 ] } }""", "'24' is not valid in hours")]
    [DataRow("""{ "frequency": "Week", "interval": 1, "schedule": { "weekDays": [ "Someday" ] } }""", "'Someday' is no day of the week")]
    [DataRow("""{ "frequency": "Month", "interval": 1, "schedule": { "monthlyOccurrences": [] } }""", "does not know 'monthlyOccurrences'")]
    public void A_recurrence_that_is_none_is_refused(string recurrence, string reason) =>
        StringAssert.Contains(Assert.ThrowsExactly<InvalidDataException>(() => RecurrenceSchedule.Read(FlowJson.ParseObject(recurrence))).Message, reason);

    [TestMethod]
    public async Task A_flow_runs_when_its_moment_comes()
    {
        await using var world = await FlowWorld.StartAsync(new SolutionFolder().Flow(
            "Flow", """{ "Note": { "type": "Compose", "inputs": "@utcNow('HH:mm')" } }""", """
                {
                  "Recurrence": {
                    "type": "Recurrence",
                    "recurrence": { "frequency": "Hour", "interval": 1, "startTime": "2026-11-23T09:00:00Z" }
                  }
                }
                """));

        Assert.AreEqual(0L, world.Runner.History.Total);
        await Eventually.TrueAsync(() =>
        {
            world.Time.Advance(TimeSpan.FromMinutes(10));
            return world.Runner.History.Total >= 2;
        });
        await world.Runner.WhenIdleAsync(CancellationToken.None);

        Assert.IsTrue(world.Runner.History.Runs.All(run => run.Trigger == "Recurrence"));
    }
}
