using System.Diagnostics;
using System.Text.Json;
using PowerPlatformMagento.Sandbox.App.Running;
using PowerPlatformMagento.Sandbox.Dataverse;

namespace PowerPlatformMagento.Benchmarks.Memory;

/// <summary>The app alone in a process, with a Dataverse that keeps nothing; what the parent process starts and measures.</summary>
internal static class MeasuredApp
{
    /// <summary>Hidden verb of the command line.</summary>
    public const string Verb = "measured-app";

    /// <summary>Written to standard output once the app listens.</summary>
    public const string Ready = "ready";

    /// <summary>Runs until standard input ends, then until nothing is left to do, and writes a <see cref="MemoryReport"/>.</summary>
    public static async Task<int> RunAsync(FileInfo settingsFile, int port, CancellationToken cancellationToken)
    {
        var settings = JsonSerializer.Deserialize(await File.ReadAllBytesAsync(settingsFile.FullName, cancellationToken), MemoryJson.Default.DictionaryStringString)!;
        var dataverse = new ForgetfulDataverse();
        var clock = Stopwatch.StartNew();
        await using var app = await AppInstance.StartAsync(
            settings.ToDictionary(setting => setting.Key, setting => (string?)setting.Value), new SandboxDataverseFactory(dataverse.Connect()), port, verbose: false, counters: null, cancellationToken);
        await Console.Out.WriteLineAsync(Ready);
        await Console.In.ReadLineAsync(cancellationToken);
        await SettleAsync(app, cancellationToken);
        var seconds = clock.Elapsed.TotalSeconds;
        using var process = Process.GetCurrentProcess();
        var report = new MemoryReport(Megabytes(process.PeakWorkingSet64), Megabytes(GC.GetTotalMemory(forceFullCollection: true)), dataverse.Imports, seconds);
        await Console.Out.WriteLineAsync(JsonSerializer.Serialize(report, MemoryJson.Default.MemoryReport));
        return 0;
    }

    private static async Task SettleAsync(AppInstance app, CancellationToken cancellationToken)
    {
        using var beat = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        var isComplete = false;
        while (!isComplete)
        {
            while (!(await app.Inbox.GetStatusAsync(cancellationToken)).IsIdle)
            {
                await beat.WaitForNextTickAsync(cancellationToken);
            }

            isComplete = await app.Poller.PollAsync(cancellationToken) && (await app.Inbox.GetStatusAsync(cancellationToken)).IsIdle;
        }
    }

    private static double Megabytes(long bytes) => bytes / (1024.0 * 1024);
}
