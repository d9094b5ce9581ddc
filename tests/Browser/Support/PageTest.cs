using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace PowerPlatformMagento.Browser.Tests.Support;

/// <summary>A test in a browser of its own, signed in as the system administrator until it says otherwise.</summary>
public abstract class PageTest
{
    /// <summary>Roles people sign in with, as the user picker names them.</summary>
    protected const string SalesReader = "Sales Reader";

    protected const string ServiceAgent = "Service Agent";

    protected const string SyncOperator = "Sync Operator";

    protected const string Administrator = "Administrator";

    // A machine that runs other tests beside these is slow at times; what is there is found at once all the same.
    private const float Patience = 45_000;

    private readonly ConcurrentQueue<string> _errors = new();
    private IBrowserContext? _context;
    private IPage? _page;
    private int _logged;

    public TestContext TestContext { get; set; } = null!;

    internal static RunningSandbox Sandbox => BrowserRun.Sandbox;

    protected IPage Page => _page!;

    [TestInitialize]
    public async Task OpenAsync()
    {
        if (BrowserRun.Missing is { } missing)
        {
            Assert.Inconclusive(missing);
        }

        _logged = Sandbox.Log.Errors.Count;
        _context = await BrowserRun.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Sandbox.Address.ToString(),
            ViewportSize = new ViewportSize { Width = 1400, Height = 900 },
            Locale = "en-US",
            TimezoneId = "UTC",
            ReducedMotion = ReducedMotion.Reduce,
        });
        _context.SetDefaultTimeout(Patience);
        _page = await NewPageAsync();
    }

    [TestCleanup]
    public async Task CloseAsync()
    {
        if (_context is null)
        {
            return;
        }

        if (TestContext.CurrentTestOutcome != UnitTestOutcome.Passed)
        {
            await KeepPictureAsync();
        }

        await _context.DisposeAsync();
        Assert.IsEmpty(_errors, "The browser reported errors: " + string.Join(" | ", _errors));
        Assert.HasCount(_logged, Sandbox.Log.Errors, "The page logged errors: " + string.Join('\n', Sandbox.Log.Errors.Skip(_logged)));
    }

    /// <summary>Another page of the same browser, with the same signed-in user.</summary>
    protected async Task<IPage> NewPageAsync()
    {
        var page = await _context!.NewPageAsync();
        page.PageError += (_, error) => _errors.Enqueue(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                _errors.Enqueue(message.Text);
            }
        };
        return page;
    }

    /// <summary>Signs in with the cookie the user picker sets.</summary>
    protected Task SignInAsync(string user)
    {
        var row = Sandbox.World.Dataverse.Rows("systemuser").Single(row => row.GetAttributeValue<string>("fullname") == user);
        return _context!.AddCookiesAsync([new Cookie { Name = "sandbox-user", Value = row.Id.ToString("D"), Url = Sandbox.Address.ToString() }]);
    }

    private async Task KeepPictureAsync()
    {
        var file = Path.Combine(TestContext.TestRunResultsDirectory ?? Path.GetTempPath(), $"{TestContext.TestName}.png");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await Page.ScreenshotAsync(new PageScreenshotOptions { Path = file });
        TestContext.AddResultFile(file);
    }
}
