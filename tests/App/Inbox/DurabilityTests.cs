using System.Collections.Concurrent;
using CsCheck;
using Microsoft.Data.Sqlite;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Tests.Support;

namespace PowerPlatformMagento.App.Tests.Inbox;

[TestClass]
public sealed class DurabilityTests
{
    [TestMethod]
    public async Task Has_everything_acknowledged_when_the_file_is_opened_again_without_closing()
    {
        await using var home = new InboxHome();
        await home.EnqueueAsync(Enumerable.Range(1, 500).Select(id => id.ToString()));
        await home.CompleteAsync(await home.LeaseAsync(100));
        await home.Inbox.SetCursorAsync("main", Magento.ChangeFeed.Orders, Samples.Noon, default);

        var next = home.Open();

        Assert.AreEqual(400, (await next.GetStatusAsync(default)).Pending);
        Assert.AreEqual(Samples.Noon, await next.GetCursorAsync("main", Magento.ChangeFeed.Orders, default));
    }

    [TestMethod]
    public async Task Survives_a_copy_taken_at_any_moment()
    {
        await using var home = new InboxHome();
        var acknowledged = 0;
        for (var round = 0; round < 20; round++)
        {
            await home.EnqueueAsync(Enumerable.Range(acknowledged, 25).Select(id => id.ToString()));
            acknowledged += 25;
            var copy = home.Folder.File($"copy-{round}.db");
            foreach (var suffix in new[] { "", "-wal" })
            {
                File.Copy(home.Options.Path + suffix, copy + suffix);
            }

            await using var opened = new SqliteConnection($"Data Source={copy};Pooling=False");
            await opened.OpenAsync();
            await using var count = opened.CreateCommand();
            count.CommandText = "SELECT count(*) FROM item";
            Assert.AreEqual((long)acknowledged, await count.ExecuteScalarAsync());
        }
    }

    [TestMethod]
    public async Task Takes_events_of_sixteen_writers_without_losing_or_doubling_one()
    {
        await using var home = new InboxHome();
        var acknowledged = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(Enumerable.Range(0, 16), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (writer, _) =>
        {
            for (var number = 0; number < 100; number++)
            {
                var id = $"{writer + 1}{number:000}";
                await home.EnqueueAsync(id);
                acknowledged.Add(id);
            }
        });

        var seen = new List<string>();
        while (await home.LeaseAsync(300) is { Count: > 0 } batch)
        {
            seen.AddRange(batch.Select(item => item.Event.Id));
            await home.CompleteAsync(batch);
        }

        CollectionAssert.AreEquivalent(acknowledged.ToArray(), seen);
        Assert.HasCount(1600, seen);
    }

    [TestMethod]
    public async Task Gives_every_item_to_exactly_one_of_many_workers()
    {
        await using var home = new InboxHome();
        await home.EnqueueAsync(Enumerable.Range(1, 2000).Select(id => id.ToString()));
        var seen = new ConcurrentBag<string>();

        await Parallel.ForEachAsync(Enumerable.Range(0, 8), async (_, _) =>
        {
            while (await home.LeaseAsync(37) is { Count: > 0 } batch)
            {
                foreach (var item in batch)
                {
                    seen.Add(item.Event.Id);
                }

                await home.CompleteAsync(batch);
            }
        });

        Assert.HasCount(2000, seen);
        Assert.HasCount(2000, seen.Distinct().ToList());
    }

    [TestMethod]
    public async Task Behaves_like_its_model_whatever_the_order_of_steps() =>
        await Gen.Select(Gen.Int[0, 5], Gen.Int[1, 5]).Array[1, 40].SampleAsync(
            async steps =>
            {
                await using var home = new InboxHome();
                var (wanted, done) = (new HashSet<string>(), new HashSet<string>());
                IReadOnlyList<InboxItem> leased = [];
                foreach (var (step, id) in steps)
                {
                    switch (step)
                    {
                        case 0 or 1:
                            await home.EnqueueAsync(id.ToString());
                            wanted.Add(id.ToString());
                            done.Remove(id.ToString());
                            break;
                        case 2 when leased.Count == 0:
                            leased = await home.LeaseAsync(3);
                            done.UnionWith(leased.Select(item => item.Event.Id));
                            break;
                        case 3:
                            await home.CompleteAsync(leased);
                            leased = [];
                            break;
                        case 4:
                            await home.SettleAsync(leased.Select(item => new Postponement(item, Samples.Noon, true)));
                            done.ExceptWith(leased.Select(item => item.Event.Id));
                            leased = [];
                            break;
                        default:
                            home.Time.Advance(TimeSpan.FromMinutes(6));
                            await home.Inbox.RecoverExpiredLeasesAsync(default);
                            done.ExceptWith(leased.Select(item => item.Event.Id));
                            leased = [];
                            break;
                    }
                }

                await home.CompleteAsync(leased);
                var rest = (await home.LeaseAsync()).Select(item => item.Event.Id).ToHashSet();
                Assert.IsTrue(rest.SetEquals(wanted.Except(done)), $"wanted {string.Join(',', wanted.Except(done))}, got {string.Join(',', rest)}");
            },
            iter: 60,
            threads: 1);
}
