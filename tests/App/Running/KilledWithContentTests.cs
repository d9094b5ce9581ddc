using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using PowerPlatformMagento.App.Tests.Support;

namespace PowerPlatformMagento.App.Tests.Running;

/// <summary>Kills the real process while service requests come in: what was acknowledged is there with all it holds.</summary>
[TestClass]
public sealed class KilledWithContentTests
{
    private const int Kills = 3;

    [TestMethod]
    [DataRow(1)]
    [DataRow(2)]
    public async Task Every_acknowledged_request_is_on_disk_with_its_content(int seed)
    {
        using var folder = new TempFolder();
        var inbox = folder.File("inbox.db");
        var random = new Random(seed);
        var (acknowledged, next) = (new ConcurrentDictionary<string, bool>(), 0);
        for (var life = 0; life < Kills; life++)
        {
            using var app = await ChildApp.StartAsync(inbox, "--Intake:RequestsPerStore=100000");
            using var stop = new CancellationTokenSource();
            var senders = Enumerable.Range(0, 4).Select(_ => SendAsync(app, acknowledged, () => Interlocked.Increment(ref next), stop.Token)).ToArray();

            await WaitUntilMoreAsync(acknowledged, acknowledged.Count);
            await Task.Delay(random.Next(0, 300), stop.Token);
            await app.KillAsync();
            await stop.CancelAsync();
            await Task.WhenAll(senders);
        }

        // The file is brought in order by the next process that opens it.
        using (await ChildApp.StartAsync(inbox))
        {
        }

        var kept = Kept(inbox);
        Assert.IsNotEmpty(acknowledged);
        Assert.IsEmpty(acknowledged.Keys.Except(kept.Keys).ToList());
        foreach (var (id, payload) in kept)
        {
            Assert.AreEqual($"Text of {id}", JsonDocument.Parse(payload).RootElement.GetProperty("text").GetString());
        }
    }

    // Something was promised in this life.
    private static async Task WaitUntilMoreAsync(ConcurrentDictionary<string, bool> acknowledged, int before)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (acknowledged.Count <= before)
        {
            await Task.Delay(5, deadline.Token);
        }
    }

    private static async Task SendAsync(ChildApp app, ConcurrentDictionary<string, bool> acknowledged, Func<int> nextId, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            var id = $"r.{nextId()}";
            var body = JsonSerializer.Serialize(new
            {
                store = "main", topic = "service-request", id, occurredAt = "2026-11-23T04:00:00Z", data = new { subject = "s", message = "Text of " + id, email = id + "@example.com" },
            });
            try
            {
                using var response = await app.Client.SendAsync(Messages.Webhook(body), cancellationToken);
                if (response.StatusCode == HttpStatusCode.Accepted)
                {
                    acknowledged[id] = true;
                }
            }
            catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
            {
                return;
            }
        }
    }

    // Each content with its reference, once.
    private static Dictionary<string, string> Kept(string inbox)
    {
        using var connection = new SqliteConnection($"Data Source={inbox};Pooling=False");
        connection.Open();
        using var query = connection.CreateCommand();
        query.CommandText = "SELECT content.id, content.payload FROM content JOIN item USING (store, type, id)";
        using var rows = query.ExecuteReader();
        var kept = new Dictionary<string, string>();
        while (rows.Read())
        {
            kept.Add(rows.GetString(0), rows.GetString(1));
        }

        return kept;
    }
}
