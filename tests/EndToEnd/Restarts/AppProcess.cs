using System.Diagnostics;
using System.Globalization;
using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.App.Running;
using PowerPlatformMagento.Sandbox.Store;

namespace PowerPlatformMagento.EndToEnd.Tests.Restarts;

/// <summary>The function app as a process of its own, which can be killed.</summary>
internal sealed class AppProcess : IAsyncDisposable
{
    public const string ReadyKey = "key-of-the-readiness-check";

    private readonly Process _process;

    private AppProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>Starts the app and waits until it answers.</summary>
    public static async Task<AppProcess> StartAsync(StoreHost store, string inbox, int port, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet", Path.Combine(AppContext.BaseDirectory, "PowerPlatformMagento.App.dll"))
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        foreach (var (name, value) in SandboxSettings.Of(store))
        {
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        start.Environment["Inbox__Path"] = inbox;
        start.Environment["Poller__Enabled"] = "false";
        start.Environment["Keys__Default"] = ReadyKey;
        start.Environment["Dataverse__Url"] = "https://dataverse.invalid/";
        start.Environment["ASPNETCORE_URLS"] = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}");
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var app = new AppProcess(process, new Uri($"http://127.0.0.1:{port}"));
        await app.WhenHealthyAsync(cancellationToken);
        return app;
    }

    /// <summary>Ends the process without warning.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        using var limit = new CancellationTokenSource(World.Patience);
        await _process.WaitForExitAsync(limit.Token);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }

    private async Task WhenHealthyAsync(CancellationToken cancellationToken)
    {
        using var http = new HttpMessageInvoker(new SocketsHttpHandler());
        while (true)
        {
            Assert.IsFalse(_process.HasExited, "The app ended by itself.");
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Address, "/api/health"));
                using var answer = await http.SendAsync(request, cancellationToken);
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }

            await Task.Delay(50, cancellationToken);
        }
    }
}
