using System.Diagnostics;
using System.Globalization;
using PowerPlatformMagento.Benchmarks.Reporting;
using PowerPlatformMagento.Sandbox.Store;

namespace PowerPlatformMagento.Benchmarks.Start;

/// <summary>From the start of the process to the first answer.</summary>
internal sealed class StartMeasure : IMeasure
{
    private const double LongestSeconds = 1.5;
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan GiveUp = TimeSpan.FromSeconds(60);

    public string Name => "start";

    public async Task<IReadOnlyList<ResultRow>> RunAsync(Scale scale, CancellationToken cancellationToken)
    {
        List<double> seconds = [];
        for (var start = 0; start < scale.Starts; start++)
        {
            seconds.Add(await StartAsync(cancellationToken));
        }

        var median = Statistic.Median(seconds);
        return
        [
            ResultRow.Absolute(
                $"Start of the app to the first answer, median of {scale.Starts}",
                string.Create(CultureInfo.InvariantCulture, $"{median:0.00} s"),
                "< 1.5 s",
                median < LongestSeconds),
        ];
    }

    private static async Task<double> StartAsync(CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("ppm-start-");
        var address = new Uri($"http://127.0.0.1:{LoopbackPort.Next()}");
        var clock = Stopwatch.StartNew();
        using var app = ChildProcess.StartApp(
        [
            "--urls", address.ToString(), $"--Inbox:Path={Path.Combine(folder.FullName, "inbox.db")}", "--Dataverse:Url=https://organization.example/",
            "--Stores:0:Key=main", "--Stores:0:BaseUrl=https://shop.example/", "--Stores:0:Authentication:Kind=Bearer", "--Stores:0:Authentication:Token=benchmark-token",
            "--LocalTriggers:Enabled=false",
        ]);
        app.OutputDataReceived += (_, _) => { };
        app.BeginOutputReadLine();
        try
        {
            await WaitForAnswerAsync(new Uri(address, "/api/health"), app, clock, cancellationToken);
            return clock.Elapsed.TotalSeconds;
        }
        finally
        {
            app.Kill();
            await app.WaitForExitAsync(cancellationToken);
            folder.Delete(recursive: true);
        }
    }

    private static async Task WaitForAnswerAsync(Uri health, Process app, Stopwatch clock, CancellationToken cancellationToken)
    {
        using var http = new HttpMessageInvoker(new SocketsHttpHandler());
        using var beat = new PeriodicTimer(Beat);
        while (!await AnswersAsync(http, health, cancellationToken))
        {
            if (app.HasExited || clock.Elapsed > GiveUp)
            {
                throw new InvalidOperationException("The app did not start.");
            }

            await beat.WaitForNextTickAsync(cancellationToken);
        }
    }

    private static async Task<bool> AnswersAsync(HttpMessageInvoker http, Uri health, CancellationToken cancellationToken)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, health);
            using var response = await http.SendAsync(request, cancellationToken);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
