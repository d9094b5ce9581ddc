using Microsoft.Data.Sqlite;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Storage;
using PowerPlatformMagento.App.Tests.Support;

namespace PowerPlatformMagento.App.Tests.Inbox;

[TestClass]
public sealed class UnavailabilityTests
{
    [TestMethod]
    public async Task Says_so_when_the_file_is_damaged_and_does_not_touch_it()
    {
        await using var home = new InboxHome();
        await File.WriteAllTextAsync(home.Options.Path, new string('x', 10_000));

        var exception = await Assert.ThrowsExactlyAsync<InboxUnavailableException>(() => home.EnqueueAsync("1"));

        Assert.AreEqual("the file is damaged", exception.Reason);
        Assert.AreEqual(new string('x', 10_000), await File.ReadAllTextAsync(home.Options.Path));
        await Assert.ThrowsExactlyAsync<InboxUnavailableException>(home.StatusAsync);
    }

    [TestMethod]
    public async Task Says_so_while_another_process_locks_the_file_and_goes_on_afterwards()
    {
        await using var home = new InboxHome();
        await home.EnqueueAsync("1");
        await using (var other = new SqliteConnection($"Data Source={home.Options.Path};Pooling=False"))
        {
            await other.OpenAsync();
            await using var lockCommand = other.CreateCommand();
            lockCommand.CommandText = "BEGIN IMMEDIATE";
            await lockCommand.ExecuteNonQueryAsync();

            var exception = await Assert.ThrowsExactlyAsync<InboxUnavailableException>(() => home.EnqueueAsync("2"));
            Assert.AreEqual("the file is locked by another process", exception.Reason);
        }

        await home.EnqueueAsync("3");

        CollectionAssert.AreEquivalent(new[] { "1", "3" }, (await home.LeaseAsync()).Select(item => item.Event.Id).ToArray());
    }

    [TestMethod]
    public async Task Says_so_when_it_is_full_keeps_what_it_has_and_takes_more_when_there_is_room()
    {
        await using var home = new InboxHome(options => options.MaximumMegabytes = 1);
        var taken = 0;
        InboxUnavailableException? full = null;
        while (full is null)
        {
            try
            {
                await home.EnqueueAsync(Enumerable.Range(taken, 500).Select(id => id.ToString()));
                taken += 500;
            }
            catch (InboxUnavailableException exception)
            {
                full = exception;
            }
        }

        Assert.AreEqual("the disk or the file is full", full.Reason);
        Assert.AreEqual(taken, (await home.StatusAsync()).Pending);
    }

    [TestMethod]
    public async Task Says_so_when_the_path_cannot_be_written()
    {
        await using var home = new InboxHome();
        Directory.CreateDirectory(home.Options.Path);

        Assert.AreEqual("the file cannot be opened for writing", (await Assert.ThrowsExactlyAsync<InboxUnavailableException>(() => home.EnqueueAsync("1"))).Reason);
        Directory.Delete(home.Options.Path);

        Assert.AreEqual(1, await home.EnqueueAsync("1"));
    }

    [TestMethod]
    public async Task Refuses_a_file_of_a_newer_version()
    {
        await using var home = new InboxHome();
        await using (var newer = new SqliteConnection($"Data Source={home.Options.Path};Pooling=False"))
        {
            await newer.OpenAsync();
            SqlScript.Execute(newer, $"PRAGMA user_version = {InboxSchema.Version + 1}");
        }

        Assert.AreEqual("the file was written by a newer version of the app", (await Assert.ThrowsExactlyAsync<InboxUnavailableException>(() => home.EnqueueAsync("1"))).Reason);
    }

    [TestMethod]
    public async Task Creates_the_folder_of_its_file()
    {
        await using var home = new InboxHome(options => options.Path = Path.Combine(Path.GetDirectoryName(options.Path)!, "a", "b", "inbox.db"));

        Assert.AreEqual(1, await home.EnqueueAsync("1"));
    }

    [TestMethod]
    public async Task Refuses_more_callers_than_may_wait()
    {
        await using var home = new InboxHome(options =>
        {
            options.WaitingCallers = 1;
            options.WaitLimit = TimeSpan.FromMilliseconds(50);
        });
        await home.EnqueueAsync("0");
        await using var other = new SqliteConnection($"Data Source={home.Options.Path};Pooling=False");
        await other.OpenAsync();
        SqlScript.Execute(other, "BEGIN IMMEDIATE");
        var waits = home.EnqueueAsync("1");

        var exception = await Assert.ThrowsExactlyAsync<InboxUnavailableException>(() => home.EnqueueAsync("2"));

        Assert.AreEqual("too many callers wait for the disk", exception.Reason);
        SqlScript.Execute(other, "ROLLBACK");
        Assert.AreEqual(1, await waits);
    }

    [TestMethod]
    public async Task Refuses_work_after_it_was_closed()
    {
        await using var home = new InboxHome();
        await home.EnqueueAsync("1");
        var closed = home.Open();
        await closed.DisposeAsync();

        Assert.AreEqual("the app is stopping", (await Assert.ThrowsExactlyAsync<InboxUnavailableException>(() => closed.EnqueueAsync([Samples.Group("2")], default))).Reason);
    }

    [TestMethod]
    public async Task Never_names_its_path_in_a_message()
    {
        await using var home = new InboxHome();
        Directory.CreateDirectory(home.Options.Path);

        var exception = await Assert.ThrowsExactlyAsync<InboxUnavailableException>(() => home.EnqueueAsync("1"));

        Assert.DoesNotContain(home.Folder.Path, exception.Message);
    }
}
