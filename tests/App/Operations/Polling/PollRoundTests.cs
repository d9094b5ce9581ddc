using CsCheck;
using PowerPlatformMagento.App.Operations.Polling;
using PowerPlatformMagento.Magento.Operations.Polling;

namespace PowerPlatformMagento.App.Tests.Operations.Polling;

[TestClass]
public sealed class PollRoundTests
{
    private const int LongestAddress = 2_000;

    [TestMethod]
    public void What_was_there_before_is_no_news()
    {
        var world = new PollWorld();
        world.Change(1);
        world.Advance(TimeSpan.FromMinutes(1));
        world.Poll();
        world.Advance(TimeSpan.FromMinutes(1));

        Assert.IsEmpty(world.Poll());
    }

    [TestMethod]
    public void A_change_is_news_once()
    {
        var world = Begun();
        world.Change(1);
        world.Advance(TimeSpan.FromMinutes(1));

        Assert.AreEqual(1L, world.Poll().Single().Id);
        world.PollUntilQuiet();
        Assert.HasCount(1, world.HandedOut);
    }

    [TestMethod]
    public void A_record_that_changes_again_is_news_again()
    {
        var world = Begun();
        for (var i = 0; i < 3; i++)
        {
            world.Change(1);
            world.Advance(TimeSpan.FromSeconds(30));
            Assert.HasCount(1, world.Poll());
        }
    }

    [TestMethod]
    public void A_row_that_appears_late_is_not_lost()
    {
        var world = Begun();
        world.Change(1, late: TimeSpan.FromMinutes(4));
        world.Advance(TimeSpan.FromSeconds(10));
        world.Change(2);
        world.Advance(TimeSpan.FromMinutes(1));
        Assert.AreEqual(2L, world.Poll().Single().Id);

        world.Advance(TimeSpan.FromMinutes(3));

        Assert.AreEqual(1L, world.Poll().Single().Id);
    }

    [TestMethod]
    public void A_second_that_is_not_over_is_left_for_the_next_time()
    {
        var world = Begun();
        world.Change(1);
        Assert.IsEmpty(world.Poll());
        world.Change(1);
        world.Advance(TimeSpan.FromMinutes(1));

        Assert.HasCount(1, world.Poll());
    }

    [TestMethod]
    public void Thousands_of_changes_in_one_second_come_in_portions_oldest_and_lowest_first()
    {
        var world = Begun();
        for (var id = 1; id <= 1234; id++)
        {
            world.Change(id);
        }

        world.Advance(TimeSpan.FromHours(1));
        var portions = new List<int>();
        for (var news = world.Poll(); news.Count > 0; news = world.Poll())
        {
            portions.Add(news.Count);
        }

        CollectionAssert.AreEqual(Enumerable.Repeat(100, 12).Append(34).ToArray(), portions.ToArray());
        CollectionAssert.AreEqual(Enumerable.Range(1, 1234).Select(id => (long)id).ToArray(), world.HandedOut.Select(row => row.Id).ToArray());
    }

    [TestMethod]
    public void A_store_too_busy_to_remember_is_five_minutes_late_and_loses_nothing()
    {
        var world = Begun();
        for (var id = 1; id <= 900; id++)
        {
            world.Change(id);
        }

        world.Advance(TimeSpan.FromMinutes(1));
        while (world.Poll().Count > 0)
        {
            // Until no more can be remembered.
        }

        Assert.HasCount(PollState.MostSeen, world.HandedOut);
        world.PollUntilQuiet();
        Assert.HasCount(900, world.HandedOut);
        CollectionAssert.AllItemsAreUnique(world.HandedOut);
        Assert.IsLessThan(LongestAddress, world.LongestState);
    }

    [TestMethod]
    public void A_record_that_cannot_be_read_is_asked_for_again_until_it_is_settled()
    {
        var world = Begun();
        world.Change(1);
        world.Change(2);
        world.Advance(TimeSpan.FromMinutes(1));
        Assert.AreEqual(2L, world.Poll(1).Single().Id);
        world.Advance(TimeSpan.FromMinutes(1));

        Assert.AreEqual(1L, world.Poll().Single().Id);
    }

    [TestMethod]
    public void A_record_that_is_never_readable_holds_nothing_up()
    {
        var world = Begun();
        world.Change(1);
        for (var minute = 0; minute < 10; minute++)
        {
            world.Change(2 + minute);
            world.Advance(TimeSpan.FromMinutes(1));
            Assert.HasCount(1, world.Poll(1));
        }

        world.PollUntilQuiet();
        Assert.DoesNotContain(1L, world.HandedOut.Select(row => row.Id));
    }

    [TestMethod]
    public void The_clock_of_the_store_may_run_ahead()
    {
        var state = PollState.Begin(PollWorld.Start);
        var ahead = new ChangedRow(1, PollWorld.Start.AddMinutes(3));
        var round = new PollRound(state, PollWorld.Start.AddMinutes(1));

        Assert.IsTrue(round.Offer(ahead));
        Assert.AreEqual(ahead, round.Chosen.Single());
        var again = new PollRound(round.Next([]), PollWorld.Start.AddMinutes(20));
        again.Offer(ahead);
        Assert.IsEmpty(again.Chosen);
    }

    [TestMethod]
    public void Nothing_is_lost_and_nothing_doubled_whatever_happens()
    {
        var steps = Gen.Select(Gen.Int[0, 9], Gen.Int[1, 40], Gen.Int[0, 299], Gen.Int[0, 600]);
        steps.Array[1, 120].Sample(
            moves =>
            {
                var world = Begun();
                foreach (var (kind, id, lateSeconds, number) in moves)
                {
                    switch (kind)
                    {
                        case <= 3:
                            world.Change(id, TimeSpan.FromSeconds(lateSeconds));
                            break;
                        case 4:
                            world.Change(id);
                            break;
                        case 5:
                            // A mass update: many records with one stamp.
                            for (var record = 0; record < number / 2; record++)
                            {
                                world.Change(1000 + record, TimeSpan.FromSeconds(lateSeconds / 10));
                            }

                            break;
                        case 6:
                            world.Advance(TimeSpan.FromMilliseconds(number));
                            break;
                        case 7:
                            world.Advance(TimeSpan.FromSeconds(number));
                            break;
                        default:
                            world.Poll();
                            break;
                    }
                }

                world.PollUntilQuiet();

                // Every change must be handed out, or a later one of the same record: the record is read as it is then.
                var doubled = world.HandedOut.GroupBy(row => row).Any(group => group.Count() > 1);
                var lost = world.Changes.GroupBy(change => change.Id).Any(record => !world.HandedOut.Contains(new ChangedRow(record.Key, record.Max(change => change.ChangedAt))));
                return !doubled && !lost && world.HandedOut.TrueForAll(row => world.Changes.Contains(row)) && world.LongestState < LongestAddress;
            },
            iter: 400);
    }

    [TestMethod]
    public void Every_portion_is_sorted_and_bounded() => Gen.Select(Gen.Int[1, 400], Gen.Int[1, 60]).Sample(
        (records, seconds) =>
        {
            var world = Begun();
            for (var id = 0; id < records; id++)
            {
                world.Change(id + 1);
                world.Advance(TimeSpan.FromSeconds(seconds / 10.0));
            }

            world.Advance(TimeSpan.FromMinutes(10));
            for (var news = world.Poll(); news.Count > 0; news = world.Poll())
            {
                if (news.Count > PollRound.Most || !news.SequenceEqual(news.OrderBy(row => row.ChangedAt).ThenBy(row => row.Id)))
                {
                    return false;
                }
            }

            return world.HandedOut.Count == records;
        },
        iter: 60);

    private static PollWorld Begun()
    {
        var world = new PollWorld();
        world.Poll();
        world.Advance(TimeSpan.FromSeconds(1));
        return world;
    }
}
