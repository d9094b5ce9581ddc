using CsCheck;
using PowerPlatformMagento.Sandbox.Page.Data.Timeline;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Timeline;

[TestClass]
public sealed class TimelinePageTests
{
    private static readonly DateTime Start = new(2026, 7, 15, 10, 0, 0, DateTimeKind.Utc);

    [TestMethod]
    public void Merging_what_each_source_has_newest_gives_the_newest_of_all() =>
        Gen.Select(Gen.Int[0, 500].Array[0, 30], Gen.Int[0, 500].Array[0, 30], Gen.Int[1, 20]).Sample((activities, notes, wanted) =>
        {
            var all = activities.Concat(notes).OrderDescending().ToList();
            var page = TimelinePage.Merge(Newest(activities, wanted).Concat(Newest(notes, wanted)), wanted);

            return page.Items.Select(item => (int)(item.On - Start).TotalMinutes).SequenceEqual(all.Take(wanted)) && page.HasMore == all.Count > wanted;
        });

    [TestMethod]
    public void Every_kind_has_a_name_for_people()
    {
        foreach (var kind in TimelineKinds.All)
        {
            Assert.AreNotEqual(string.Empty, TimelineKinds.LabelOf(kind));
        }
    }

    [TestMethod]
    [DataRow("annotation", TimelineKind.Note)]
    [DataRow("phonecall", TimelineKind.PhoneCall)]
    [DataRow("mag_webactivity", TimelineKind.Web)]
    [DataRow("somebody_elses", TimelineKind.Other)]
    public void The_table_says_the_kind(string table, TimelineKind kind) => Assert.AreEqual(kind, TimelineKinds.Of(table));

    private static IEnumerable<TimelineItem> Newest(int[] minutes, int wanted) => minutes.OrderDescending().Take(wanted + 1).Select((minute, index) => new TimelineItem
    {
        Table = "task",
        Id = new Guid(minute, (short)index, 0, new byte[8]),
        Kind = TimelineKind.Task,
        TypeLabel = "Task",
        Title = string.Empty,
        Body = string.Empty,
        On = Start.AddMinutes(minute),
        By = string.Empty,
    });
}
