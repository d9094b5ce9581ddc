using CsCheck;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.App.Outbox;

namespace PowerPlatformMagento.App.Tests.Outbox;

/// <summary>Which rows go now: of each record the oldest, and none while an older one waits.</summary>
[TestClass]
public sealed class OutboxChoiceTests
{
    private const int Pending = 1;
    private const int Sending = 772100000;
    private const int Failed = 772100001;
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset TakenBefore = Now.AddMinutes(-10);
    private static readonly DateTimeOffset LookAgainAt = Now.AddMinutes(1);

    [TestMethod]
    public void Of_a_record_the_oldest_row_goes()
    {
        var choice = OutboxChoice.Of([Row("7", 1), Row("7", 2), Row("8", 3)], [], TakenBefore, LookAgainAt);

        Assert.AreEqual("7@1 8@3", Text(choice.Taken));
        Assert.IsEmpty(choice.HeldBack);
    }

    [TestMethod]
    public void Behind_an_older_row_that_waits_none_goes()
    {
        var choice = OutboxChoice.Of([Row("7", 2), Row("7", 3), Row("8", 4)], [Row("7", 1, Failed)], TakenBefore, LookAgainAt);

        Assert.AreEqual("8@4", Text(choice.Taken));
        Assert.AreEqual("7@2 7@3", Text(choice.HeldBack.Select(row => row.Item)));
    }

    [TestMethod]
    public void A_row_before_the_one_that_waits_goes() =>
        Assert.AreEqual("7@1", Text(OutboxChoice.Of([Row("7", 1)], [Row("7", 2, Failed)], TakenBefore, LookAgainAt).Taken));

    [TestMethod]
    public void Behind_a_row_that_is_being_sent_none_goes() =>
        Assert.IsEmpty(OutboxChoice.Of([Row("7", 1, Sending), Row("7", 2)], [], TakenBefore, LookAgainAt).Taken);

    [TestMethod]
    public void A_row_that_is_being_sent_is_the_oldest_even_when_its_age_does_not_tell()
    {
        var later = Row("7", 1);
        var sending = Row("7", 1, Sending);

        Assert.IsEmpty(OutboxChoice.Of([later, sending], [], TakenBefore, LookAgainAt).Taken);
    }

    [TestMethod]
    [DataRow(20, 20)]
    [DataRow(90, 60)]
    [DataRow(null, 60)]
    public void A_row_behind_another_is_looked_at_when_the_other_one_is_tried_and_after_a_while(int? triedAfter, int lookedAtAfter)
    {
        var older = Row("7", 1, Failed);
        older["mag_nextattempton"] = triedAfter is { } seconds ? Now.UtcDateTime.AddSeconds(seconds) : null;

        var heldBack = OutboxChoice.Of([Row("7", 2)], [older], TakenBefore, LookAgainAt).HeldBack.Single();

        Assert.AreEqual(Now.AddSeconds(lookedAtAfter), heldBack.Until);
    }

    [TestMethod]
    public void A_row_taken_up_long_ago_is_taken_up_again() =>
        Assert.AreEqual("7@1", Text(OutboxChoice.Of([Row("7", 1, Sending, minutesAgo: 11), Row("7", 2)], [], TakenBefore, LookAgainAt).Taken));

    [TestMethod]
    public void Kinds_of_records_with_the_same_id_do_not_wait_for_each_other() =>
        Assert.AreEqual("3@2", Text(OutboxChoice.Of([Row("3", 2, type: "company")], [Row("3", 1, Failed)], TakenBefore, LookAgainAt).Taken));

    [TestMethod]
    public void Whatever_waits_no_row_ever_overtakes_an_older_one_of_its_record() =>
        Gen.Select(Gen.Int[1, 3], Gen.Bool, Gen.OneOf(Gen.Const(Pending), Gen.Const(Sending), Gen.Const(Failed))).Array[0, 12].Sample(rows =>
        {
            var all = rows.Select((row, index) => (Row: Row($"{row.Item1}", index, row.Item3), IsDue: row.Item2 || row.Item3 == Sending)).ToList();
            var choice = OutboxChoice.Of([.. all.Where(row => row.IsDue).Select(row => row.Row)], [.. all.Where(row => !row.IsDue).Select(row => row.Row)], TakenBefore, LookAgainAt);

            Assert.HasCount(choice.Taken.Select(item => item.Key).Distinct().Count(), choice.Taken);
            foreach (var item in choice.Taken)
            {
                var record = all.Where(row => OutboxRow.Read(row.Row).Key == item.Key).ToList();
                Assert.AreEqual(record[0].Row.Id, item.Id);
                Assert.IsFalse(record.Any(row => OutboxRow.IsBeingSent(row.Row)));
                Assert.IsTrue(all.Single(row => row.Row.Id == item.Id).IsDue);
            }
        });

    private static string Text(IEnumerable<OutboxItem> items) => string.Join(' ', items.Select(item => $"{item.MagentoId}@{item.Attempts}").Order());

    // The order stands in the number of attempts, so that it can be read off.
    private static Entity Row(string id, int order, int status = Pending, int minutesAgo = 1, string type = "customer") => new("mag_outbox", Guid.CreateVersion7())
    {
        ["s.mag_externalkey"] = new AliasedValue("mag_store", "mag_externalkey", "main"),
        ["mag_entitytype"] = type,
        ["mag_magentoid"] = id,
        ["mag_attempts"] = order,
        ["statuscode"] = new OptionSetValue(status),
        ["createdon"] = Now.UtcDateTime.AddMinutes(-60 + order),
        ["modifiedon"] = Now.UtcDateTime.AddMinutes(-minutesAgo),
    };
}
