using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.Store;

namespace PowerPlatformMagento.EndToEnd.Tests.Restarts;

/// <summary>The app's process is killed at random moments: what it acknowledged is on disk, once.</summary>
[TestClass]
public sealed class ProcessKillTests
{
    private const int Lives = 3;

    private readonly ConcurrentBag<long> _acknowledged = [];
    private long _lastId;

    [TestMethod]
    public async Task Every_acknowledged_event_survives_kills_and_waits_exactly_once()
    {
        var folder = Directory.CreateTempSubdirectory("ppm-e2e-kill-");
        using var limit = new CancellationTokenSource(2 * World.Patience);
        await using var store = await StoreHost.StartAsync(new StoreOptions(), limit.Token);
        var (inbox, port, random) = (Path.Combine(folder.FullName, "inbox.db"), LoopbackPort.Next(), new Random(20261123));
        for (var life = 0; life < Lives; life++)
        {
            await using var app = await AppProcess.StartAsync(store, inbox, port, limit.Token);
            using var stop = new CancellationTokenSource();
            var senders = Enumerable.Range(0, 4).Select(_ => SendAsync(app.Address, stop.Token)).ToList();
            await Task.Delay(random.Next(100, 700), limit.Token);
            await app.KillAsync();
            await stop.CancelAsync();
            await Task.WhenAll(senders);
        }

        await using var last = await AppProcess.StartAsync(store, inbox, port, limit.Token);
        var waiting = await WaitingAsync(last.Address, limit.Token);
        await last.KillAsync();
        var kept = Kept(inbox);

        Assert.IsGreaterThan(Lives, _acknowledged.Count);
        Assert.HasCount(_acknowledged.Count, _acknowledged.Distinct());
        Assert.IsEmpty(_acknowledged.Except(kept).ToList(), "Acknowledged, but not on disk.");
        Assert.HasCount(kept.Count, kept.Distinct());
        Assert.AreEqual(kept.Count, waiting);
        Assert.IsTrue(kept.TrueForAll(id => id <= _lastId));
        folder.Delete(recursive: true);
    }

    private async Task SendAsync(Uri app, CancellationToken stop)
    {
        using var webhook = new Webhook(app);
        while (!stop.IsCancellationRequested)
        {
            var id = Interlocked.Increment(ref _lastId);
            try
            {
                using var answer = await webhook.SendAsync(Webhook.Order(id), cancellationToken: stop);
                if (answer.StatusCode == HttpStatusCode.Accepted)
                {
                    _acknowledged.Add(id);
                }
            }
            catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
            {
                // The process was killed: this event was not acknowledged.
                return;
            }
        }
    }

    private static async Task<long> WaitingAsync(Uri app, CancellationToken cancellationToken)
    {
        using var http = new HttpMessageInvoker(new SocketsHttpHandler());
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(app, "/api/ready"));
        request.Headers.Add("x-functions-key", AppProcess.ReadyKey);
        using var answer = await http.SendAsync(request, cancellationToken);
        using var report = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(cancellationToken));
        Assert.IsFalse(report.RootElement.GetProperty("isReady").GetBoolean(), "There is no Dataverse to be ready for.");
        var facts = report.RootElement.GetProperty("checks").EnumerateArray().Single(check => check.GetProperty("name").GetString() == "inbox").GetProperty("facts");
        return long.Parse(facts.GetProperty("pending").GetString()!, null) + long.Parse(facts.GetProperty("leased").GetString()!, null);
    }

    private static List<long> Kept(string inbox)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = inbox, Pooling = false }.ConnectionString);
        connection.Open();
        using var query = connection.CreateCommand();
        query.CommandText = "SELECT id FROM item WHERE store = 'main' AND state IN (0, 1)";
        using var reader = query.ExecuteReader();
        var kept = new List<long>();
        while (reader.Read())
        {
            kept.Add(long.Parse(reader.GetString(0), null));
        }

        return kept;
    }
}
