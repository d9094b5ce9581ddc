using Microsoft.Data.Sqlite;
using PowerPlatformMagento.App.Storage;
using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.App.Subscriptions.Keeping;

namespace PowerPlatformMagento.App.Tests.Subscriptions.Keeping;

/// <summary>A file that cannot be used is named in words, never repaired or replaced by itself.</summary>
[TestClass]
public sealed class UnusableFileTests
{
    [TestMethod]
    public async Task Says_so_when_the_file_is_damaged_and_does_not_touch_it()
    {
        await using var home = new StoreHome();
        await File.WriteAllTextAsync(home.Options.Path!, new string('x', 10_000));

        var exception = await Assert.ThrowsExactlyAsync<SubscriptionsUnavailableException>(() => home.SubscribeAsync("a"));

        Assert.AreEqual("the file is damaged", exception.Reason);
        Assert.AreEqual(new string('x', 10_000), await File.ReadAllTextAsync(home.Options.Path!));
        Assert.DoesNotContain(home.Folder.Path, exception.Message);
    }

    [TestMethod]
    public async Task Goes_on_when_another_process_gives_the_file_free()
    {
        await using var home = new StoreHome();
        var flow = await home.SubscribeAsync("a");
        await using (var other = new SqliteConnection($"Data Source={home.Options.Path};Pooling=False"))
        {
            await other.OpenAsync();
            SqlScript.Execute(other, "BEGIN IMMEDIATE");

            Assert.AreEqual(
                "the file is locked by another process", (await Assert.ThrowsExactlyAsync<SubscriptionsUnavailableException>(() => home.HappenAsync("e1", "order:1", flow))).Reason);
        }

        await home.HappenAsync("e2", "order:1", flow);

        CollectionAssert.AreEqual(new[] { "e2" }, home.Next(flow).ToArray());
    }

    [TestMethod]
    public async Task Says_so_when_it_is_full_and_keeps_what_it_has()
    {
        await using var home = new StoreHome(options =>
        {
            options.MaximumMegabytes = 1;
            options.MaximumBacklog = 1_000_000;
        });
        var flow = await home.SubscribeAsync("a");
        var (taken, content) = (0, home.Store.Box.Lock(new byte[20_000], "e"));
        SubscriptionsUnavailableException? full = null;
        while (full is null)
        {
            try
            {
                await home.Store.ObserveAsync(new Observation("main", RecordKind.Order, [], [new NewEvent($"e{taken}", $"order:{taken}", content, [flow.Number])]), default);
                taken++;
            }
            catch (SubscriptionsUnavailableException exception)
            {
                full = exception;
            }
        }

        Assert.AreEqual("the disk or the file is full", full.Reason);
        Assert.AreEqual(taken, (await home.StatusAsync()).Backlog);
        await home.Store.FinishAsync(home.First(flow), default);
        Assert.AreEqual(taken - 1, (await home.StatusAsync()).Backlog);
    }

    [TestMethod]
    public async Task Refuses_a_file_of_a_newer_version()
    {
        await using var home = new StoreHome();
        await using (var newer = new SqliteConnection($"Data Source={home.Options.Path};Pooling=False"))
        {
            await newer.OpenAsync();
            SqlScript.Execute(newer, $"PRAGMA user_version = {SubscriptionSchema.Migrations.Count + 1}");
        }

        Assert.AreEqual("the file was written by a newer version of the app", (await Assert.ThrowsExactlyAsync<SubscriptionsUnavailableException>(() => home.SubscribeAsync("a"))).Reason);
    }

    [TestMethod]
    public async Task Refuses_work_after_it_was_closed()
    {
        await using var home = new StoreHome();
        await home.SubscribeAsync("a");
        var closed = home.Open();
        await closed.OpenAsync(default);
        await closed.DisposeAsync();

        Assert.AreEqual("the app is stopping", (await Assert.ThrowsExactlyAsync<SubscriptionsUnavailableException>(() => closed.UnsubscribeAsync("key of a", default))).Reason);
    }

    [TestMethod]
    public async Task Takes_events_of_many_writers_without_losing_or_doubling_one()
    {
        await using var home = new StoreHome();
        var flow = await home.SubscribeAsync("a");

        await Parallel.ForEachAsync(Enumerable.Range(0, 16), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (writer, _) =>
        {
            for (var number = 0; number < 50; number++)
            {
                await home.HappenAsync($"e{writer}-{number}", $"order:{writer}-{number}", flow);
            }
        });

        Assert.AreEqual(800, (await home.StatusAsync()).Backlog);
        Assert.HasCount(800, home.Next(flow, 1000).Distinct().ToList());
    }
}
