using System.Diagnostics;
using System.Net;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Sandbox.Store;

namespace PowerPlatformMagento.App.Tests.Running;

/// <summary>The built app as a process of its own, with neither store nor Dataverse within reach.</summary>
internal sealed class ChildApp : IDisposable
{
    private readonly Process _process;

    private ChildApp(Process process, Uri address)
    {
        _process = process;
        Client = new HttpClient(new SocketsHttpHandler()) { BaseAddress = address, Timeout = TimeSpan.FromSeconds(20) };
    }

    public HttpClient Client { get; }

    public static async Task<ChildApp> StartAsync(string inbox, params string[] more)
    {
        var address = new Uri($"http://127.0.0.1:{LoopbackPort.Next()}");
        var process = Process.Start(Command([
            "--urls", address.OriginalString,
            "--Inbox:Path=" + inbox,
            "--Dataverse:Url=https://dataverse.invalid",
            "--Poller:Enabled=false",
            "--Stores:0:Key=main",
            "--Stores:0:BaseUrl=https://127.0.0.1:1",
            "--Stores:0:Authentication:Kind=Bearer",
            "--Stores:0:Authentication:Token=t",
            "--Stores:0:Webhook:Secret=" + Samples.Secret,
            "--Keys:Default=key",
            .. more]))!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var app = new ChildApp(process, address);
        await app.WaitUntilItAnswersAsync();
        return app;
    }

    /// <summary>Runs the app with arguments until it ends.</summary>
    public static async Task<(int ExitCode, string Error)> RunAsync(params string[] arguments)
    {
        using var process = Process.Start(Command(arguments))!;
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await error);
    }

    /// <summary>SIGKILL: no goodbye.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        Client.Dispose();
        _process.Dispose();
    }

    private static ProcessStartInfo Command(IEnumerable<string> arguments)
    {
        var command = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, typeof(AppHost).Assembly.GetName().Name + ".dll") },
        };
        foreach (var argument in arguments)
        {
            command.ArgumentList.Add(argument);
        }

        return command;
    }

    private async Task WaitUntilItAnswersAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            try
            {
                using var response = await Client.GetAsync(new Uri("/api/health", UriKind.Relative), limit.Token);
                if (response.StatusCode == HttpStatusCode.OK)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                await Task.Delay(20, limit.Token);
            }
        }
    }
}
