using Microsoft.Playwright;

namespace PowerPlatformMagento.Browser.Tests.Support;

/// <summary>One browser and one sandbox for all tests of this assembly.</summary>
[TestClass]
public static class BrowserRun
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    // For a machine with little left; what has to be quick says so itself. In milliseconds.
    private const float Expected = 45_000;

    private static IPlaywright? _playwright;
    private static RunningSandbox? _sandbox;
    private static IBrowser? _browser;

    /// <summary>Why no browser runs; null when one does.</summary>
    public static string? Missing { get; private set; }

    internal static RunningSandbox Sandbox => _sandbox ?? throw new InvalidOperationException("No sandbox runs.");

    internal static IBrowser Browser => _browser ?? throw new InvalidOperationException("No browser runs.");

    [AssemblyInitialize]
    public static async Task StartAsync(TestContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (BrowserPath.Find() is not { } path)
        {
            Missing = $"No Chromium, Chrome or Edge was found. Install one, or set {BrowserPath.Variable} to its path.";
            return;
        }

        try
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = Arguments });
        }
        catch (PlaywrightException exception)
        {
            Missing = $"{path} cannot be started: {exception.Message.Split('\n')[0]}";
            return;
        }

        Assertions.SetDefaultExpectTimeout(Expected);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(context.CancellationToken);
        limit.CancelAfter(Patience);
        _sandbox = await RunningSandbox.StartAsync(limit.Token);
    }

    [AssemblyCleanup]
    public static async Task StopAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_sandbox is not null)
        {
            await _sandbox.DisposeAsync();
        }
    }

    // A browser that talks to nobody but the sandbox. Its own sandbox does not work for root.
    private static IEnumerable<string> Arguments =>
    [
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-dev-shm-usage",
        .. !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess ? ["--no-sandbox"] : Array.Empty<string>(),
    ];
}
