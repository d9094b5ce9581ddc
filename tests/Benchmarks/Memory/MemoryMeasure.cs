using System.Globalization;
using System.Text.Json;
using PowerPlatformMagento.Benchmarks.Reporting;
using PowerPlatformMagento.Sandbox.App.Running;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Events;
using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.Benchmarks.Memory;

/// <summary>Peak memory of the app for few and for many orders. The store stays in this process, so that it is not counted.</summary>
internal sealed class MemoryMeasure : IMeasure
{
    private const double LargestRatio = 1.3;

    public string Name => "memory";

    public async Task<IReadOnlyList<ResultRow>> RunAsync(Scale scale, CancellationToken cancellationToken)
    {
        var small = await RunAsync(scale.SmallMemoryOrders, cancellationToken);
        var large = await RunAsync(scale.LargeMemoryOrders, cancellationToken);
        var rate = scale.LargeMemoryOrders / large.Seconds;
        return
        [
            new ResultRow(
                string.Create(CultureInfo.InvariantCulture, $"Peak memory of the app, {scale.LargeMemoryOrders:#,0} orders through the whole pipeline ({rate:#,0} orders/s)"),
                Say(large),
                string.Create(CultureInfo.InvariantCulture, $"{Say(small)}: {scale.SmallMemoryOrders:#,0} orders"),
                large.PeakMegabytes / small.PeakMegabytes,
                "ratio <= 1.3",
                large.PeakMegabytes <= small.PeakMegabytes * LargestRatio),
        ];
    }

    private static async Task<MemoryReport> RunAsync(int orders, CancellationToken cancellationToken)
    {
        var port = LoopbackPort.Next();
        await using var store = await StartStoreAsync(orders, port, cancellationToken);
        var folder = Directory.CreateTempSubdirectory("ppm-memory-");
        try
        {
            var settings = SandboxSettings.Of(store).Concat(SandboxSettings.Common(Path.Combine(folder.FullName, "inbox.db"))).ToDictionary(setting => setting.Key, setting => setting.Value!);
            var file = Path.Combine(folder.FullName, "settings.json");
            await File.WriteAllTextAsync(file, JsonSerializer.Serialize(settings, MemoryJson.Default.DictionaryStringString), cancellationToken);
            var report = await FeedAsync(store, file, port, cancellationToken);
            var records = store.Documents.Count(StoreEntity.Orders) + store.Documents.Count(StoreEntity.Customers);
            return report.Imports >= records ? report : throw new InvalidOperationException($"Only {report.Imports} of {records} records were delivered.");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<MemoryReport> FeedAsync(StoreHost store, string settingsFile, int port, CancellationToken cancellationToken)
    {
        using var app = ChildProcess.StartOwn(MeasuredApp.Verb, settingsFile, port.ToString(CultureInfo.InvariantCulture));
        try
        {
            if (await app.StandardOutput.ReadLineAsync(cancellationToken) != MeasuredApp.Ready)
            {
                throw new InvalidOperationException("The measured app did not start.");
            }

            await store.Events!.AnnounceAsync(StoreEntity.Customers, 1, store.Documents.Count(StoreEntity.Customers), cancellationToken);
            await store.Events.AnnounceAsync(StoreEntity.Orders, 1, store.Documents.Count(StoreEntity.Orders), cancellationToken);
            await store.Events.WhenSentAsync(cancellationToken);
            app.StandardInput.Close();
            var line = await app.StandardOutput.ReadLineAsync(cancellationToken) ?? throw new InvalidOperationException("The measured app said nothing.");
            await app.WaitForExitAsync(cancellationToken);
            return JsonSerializer.Deserialize(line, MemoryJson.Default.MemoryReport)!;
        }
        finally
        {
            app.Kill();
        }
    }

    private static Task<StoreHost> StartStoreAsync(int orders, int port, CancellationToken cancellationToken) => StoreHost.StartAsync(
        new StoreOptions
        {
            Documents = new GeneratedDocuments(new GeneratedStoreOptions { Orders = orders }),
            Events = new StoreEventOptions
            {
                Url = new Uri($"http://127.0.0.1:{port}/api/events/webhook/{StoreConfiguration.DefaultKey}"),
                Secret = SandboxSettings.WebhookSecret,
                Store = StoreConfiguration.DefaultKey,
                BatchSize = 20,
            },
        },
        cancellationToken);

    private static string Say(MemoryReport report) =>
        string.Create(CultureInfo.InvariantCulture, $"{report.PeakMegabytes:0} MB ({report.HeapMegabytes:0} MB of objects at the end)");
}
