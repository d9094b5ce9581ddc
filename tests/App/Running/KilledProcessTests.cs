using System.Collections.Concurrent;
using System.Net;
using Microsoft.Data.Sqlite;
using PowerPlatformMagento.App.Hosting;
using PowerPlatformMagento.App.Tests.Support;

namespace PowerPlatformMagento.App.Tests.Running;

/// <summary>Kills the real process at moments nobody chose and counts what it had promised to keep.</summary>
[TestClass]
public sealed class KilledProcessTests
{
    private const int Kills = 4;

    [TestMethod]
    [DataRow(1)]
    [DataRow(2)]
    public async Task Has_every_acknowledged_event_exactly_once_after_being_killed_again_and_again(int seed)
    {
        using var folder = new TempFolder();
        var inbox = folder.File("inbox.db");
        var random = new Random(seed);
        var acknowledged = new ConcurrentDictionary<string, bool>();
        var next = 0;
        for (var life = 0; life < Kills; life++)
        {
            using var app = await ChildApp.StartAsync(inbox);
            using var stop = new CancellationTokenSource();
            var senders = Enumerable.Range(0, 8).Select(_ => SendAsync(app, acknowledged, () => Interlocked.Increment(ref next), stop.Token)).ToArray();

            await Task.Delay(random.Next(50, 400), stop.Token);
            await app.KillAsync();
            await stop.CancelAsync();
            await Task.WhenAll(senders);
        }

        using (var app = await ChildApp.StartAsync(inbox))
        {
            using var ready = await app.Client.GetAsync(new Uri("/api/ready?code=key", UriKind.Relative));
            StringAssert.Contains(await ready.Content.ReadAsStringAsync(), "\"name\":\"inbox\",\"isReady\":true");
        }

        var kept = Kept(inbox);
        Assert.IsNotEmpty(acknowledged);
        Assert.HasCount(kept.Count, kept.Distinct().ToList());
        Assert.IsEmpty(acknowledged.Keys.Except(kept).ToList());
    }

    [TestMethod]
    public async Task Lists_what_is_wrong_with_the_settings_and_ends()
    {
        var (exitCode, error) = await ChildApp.RunAsync();

        Assert.AreEqual(1, exitCode);
        StringAssert.StartsWith(error, "MAG-CFG-002");
        StringAssert.Contains(error, "Dataverse:Url");
    }

    [TestMethod]
    public async Task Emits_the_functions_and_ends()
    {
        using var folder = new TempFolder();

        var (exitCode, error) = await ChildApp.RunAsync("--emit-functions", folder.File("package"));

        Assert.AreEqual((0, ""), (exitCode, error));
        Assert.HasCount(FunctionCatalog.Scan(typeof(AppHost).Assembly).Functions.Count, Directory.GetFiles(folder.File("package"), "function.json", SearchOption.AllDirectories));
        Assert.IsTrue(File.Exists(Path.Combine(folder.File("package"), "host.json")));
    }

    private static async Task SendAsync(ChildApp app, ConcurrentDictionary<string, bool> acknowledged, Func<int> nextId, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            var ids = Enumerable.Range(0, 5).Select(_ => nextId().ToString()).ToArray();
            try
            {
                using var response = await app.Client.SendAsync(Messages.Webhook(Messages.Array(ids.Select(id => Messages.Body(id)))), cancellationToken);
                if (response.StatusCode == HttpStatusCode.Accepted)
                {
                    Array.ForEach(ids, id => acknowledged[id] = true);
                }
            }
            catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
            {
                return;
            }
        }
    }

    private static List<string> Kept(string inbox)
    {
        using var connection = new SqliteConnection($"Data Source={inbox};Pooling=False");
        connection.Open();
        using var query = connection.CreateCommand();
        query.CommandText = "SELECT id FROM item";
        using var rows = query.ExecuteReader();
        var ids = new List<string>();
        while (rows.Read())
        {
            ids.Add(rows.GetString(0));
        }

        return ids;
    }
}
