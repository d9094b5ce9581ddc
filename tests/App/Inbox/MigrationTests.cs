using Microsoft.Data.Sqlite;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Tests.Inbox;

/// <summary>A file an earlier version wrote is taken over with all that is in it.</summary>
[TestClass]
public sealed class MigrationTests
{
    [TestMethod]
    public async Task A_file_of_the_first_version_keeps_what_waits_and_takes_contents_from_now_on()
    {
        await using var home = new InboxHome();
        using (var connection = new SqliteConnection($"Data Source={home.Options.Path};Pooling=False"))
        {
            connection.Open();
            Run(connection, "PRAGMA journal_mode = WAL");
            Run(connection, InboxSchema.Migrations[0]);
            Run(connection, "INSERT INTO item (store, type, id, due, received, occurred) VALUES ('main', 1, '12', 5, 5, 5)");
            Run(connection, "INSERT INTO item (store, type, id, state, due, received, occurred) VALUES ('main', 2, '3', 2, 5, 5, 5)");
            Run(connection, "INSERT INTO cursor VALUES ('main', 1, 1700000000000)");
            Run(connection, "INSERT INTO receipt VALUES ('mark', 9000000000000)");
            Run(connection, "PRAGMA user_version = 1");
        }

        var status = await home.StatusAsync();
        Assert.AreEqual((1L, 1L), (status.Pending, status.Parked));
        Assert.AreEqual("12", (await home.LeaseAsync()).Single().Event.Id);
        Assert.AreEqual(DateTimeOffset.FromUnixTimeMilliseconds(1700000000000), await home.Inbox.GetCursorAsync(Samples.Store, ChangeFeed.Orders, default));
        Assert.AreEqual(0, await home.Inbox.EnqueueAsync([new EventGroup([Samples.Event("99")], "mark", Samples.Noon)], default));

        var content = new EventContent("{}", 2, Samples.Noon);
        await home.Inbox.EnqueueAsync([new EventGroup([Samples.Event("a-1", EntityType.WebActivity) with { Content = content }])], default);
        Assert.AreEqual(content, await home.Inbox.FindContentAsync(Samples.Store, EntityType.WebActivity, "a-1", default));
    }

    private static void Run(SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
