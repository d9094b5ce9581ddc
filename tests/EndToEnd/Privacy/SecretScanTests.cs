using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.App.Running;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.EndToEnd.Tests.Privacy;

/// <summary>Card numbers, passwords and tokens that a store carries along reach no row, no log, no file and no telemetry.</summary>
[TestClass]
[DoNotParallelize]
public sealed class SecretScanTests
{
    private const int Orders = 60;

    [TestMethod]
    public async Task Secrets_of_the_store_are_stored_and_logged_nowhere()
    {
        var telemetry = new ConcurrentQueue<string>();
        using var listener = Listen(telemetry);
        var log = new LogRecorder();
        var documents = PlantedDocuments.Of(new GeneratedDocuments(new GeneratedStoreOptions { Orders = Orders, Seed = 11 }));
        await using var world = await World.StartAsync(documents, new WorldOptions { Log = log });
        AssertPlanted(documents);

        await world.AnnounceEverythingAsync();
        await world.SettleAsync();

        Assert.AreEqual(Orders, world.Dataverse.Count("mag_order"));
        var credential = world.Store.Credential;
        string[] secrets = [.. PlantedDocuments.Secrets, credential.ConsumerSecret, credential.AccessToken, credential.AccessTokenSecret, SandboxSettings.WebhookSecret];
        AssertNowhere(secrets, Values(world).ToList(), "row");
        AssertNowhere(secrets, [.. log.Lines], "log");
        Assert.IsNotEmpty(telemetry);
        AssertNowhere(secrets, [.. telemetry], "telemetry");
        var files = Files(world).ToList();
        Assert.IsTrue(files.Exists(file => file.Contains("SQLite format 3", StringComparison.Ordinal)), "No SQLite file was found.");
        AssertNowhere(secrets, files, "file");
    }

    // A scan that plants nothing finds nothing.
    private static void AssertPlanted(DocumentSet documents)
    {
        var texts = new[] { StoreEntity.Orders, StoreEntity.Customers }.Select(collection => Encoding.UTF8.GetString(documents.Find(collection, documents.Ids(collection).First())!.Value.Span));
        var all = string.Concat(texts);
        foreach (var secret in PlantedDocuments.Secrets)
        {
            Assert.Contains(secret, all);
        }
    }

    private static IEnumerable<string> Values(World world) =>
        from table in world.Dataverse.Tables
        from row in world.Dataverse.Rows(table)
        from attribute in row.Attributes
        where attribute.Value is string
        select $"{table}.{attribute.Key}={attribute.Value}";

    private static IEnumerable<string> Files(World world)
    {
        foreach (var path in Directory.EnumerateFiles(world.Folder, "*", SearchOption.AllDirectories))
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var content = new MemoryStream();
            file.CopyTo(content);
            yield return Encoding.Latin1.GetString(content.ToArray());
        }
    }

    private static ActivityListener Listen(ConcurrentQueue<string> telemetry)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => telemetry.Enqueue(
                $"{activity.DisplayName} {activity.StatusDescription} {string.Join(' ', activity.TagObjects)} {string.Join(' ', activity.Baggage)} {string.Join(' ', activity.Events.SelectMany(one => one.Tags))}"),
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private static void AssertNowhere(IEnumerable<string> secrets, IReadOnlyList<string> texts, string where)
    {
        Assert.IsNotEmpty(texts, where);
        foreach (var secret in secrets)
        {
            var found = texts.FirstOrDefault(text => text.Contains(secret, StringComparison.Ordinal));
            Assert.IsNull(found, $"{secret} in a {where}: {found?[..Math.Min(200, found.Length)]}");
        }
    }
}
