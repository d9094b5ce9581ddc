using System.Diagnostics;
using System.Net.Http.Headers;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Sandbox.Store;

namespace PowerPlatformMagento.App.Tests.Operations;

/// <summary>What the app adds to the time of the store.</summary>
[TestClass]
[DoNotParallelize]
public sealed class LatencyTests(TestContext context)
{
    private const int WarmUp = 400;
    private const int Calls = 400;
    private const double Goal = 3;

    /// <summary>An answer of the app that asks no store takes less than this on a machine that has time.</summary>
    private const double QuietControl = 1;

    [TestMethod]
    public async Task Reading_a_customer_adds_less_than_three_milliseconds_at_the_median()
    {
        await using var run = new ShopRun(await StoreApp.StartAsync(orders: 30));
        var id = run.Register();
        using var direct = new DirectCaller(run.World.Store, await CallOfAsync(run, id));
        var (app, health) = ($"stores/main/customers/{id}", "health");

        List<double> there = [], through = [], control = [];
        for (var call = 0; call < WarmUp + Calls; call++)
        {
            var (one, two, three) = (await TimeAsync(direct.AskAsync), await TimeAsync(() => ReadAsync(run, app)), await TimeAsync(() => ReadAsync(run, health)));
            if (call >= WarmUp)
            {
                there.Add(one);
                through.Add(two);
                control.Add(three);
            }
        }

        var (store, whole, idle) = (Median(there), Median(through), Median(control));
        var limit = idle < QuietControl ? Goal : Goal * idle / QuietControl;
        var figures = FormattableString.Invariant(
            $"direct {store:0.00} ms, through the app {whole:0.00} ms, added {whole - store:0.00} ms; control (no store) {idle:0.00} ms, limit {limit:0.0} ms; {Calls} calls each");
        context.WriteLine(figures);
        Console.WriteLine(figures);
        Assert.IsLessThan(limit, whole - store, figures);
    }

    /// <summary>The very call the app makes, as the store got it.</summary>
    private static async Task<string> CallOfAsync(ShopRun run, long id)
    {
        await ReadAsync(run, $"stores/main/customers/{id}");
        run.World.Store.Requests.Clear();
        await ReadAsync(run, $"stores/main/customers/{id}");
        return run.World.Store.Requests.Last.Single().Target;
    }

    private static async Task ReadAsync(ShopRun run, string address)
    {
        using var response = await run.World.Client.GetAsync(address);
        response.EnsureSuccessStatusCode();
        await response.Content.ReadAsByteArrayAsync();
    }

    private static async Task<double> TimeAsync(Func<Task> work)
    {
        var started = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private static double Median(List<double> times)
    {
        times.Sort();
        return times[times.Count / 2];
    }

    /// <summary>Asks the store itself, signed as the app signs.</summary>
    private sealed class DirectCaller(StoreHost store, string target) : IDisposable
    {
        private readonly HttpClient _client = new(new SocketsHttpHandler { UseCookies = false });
        private readonly Uri _address = new(new Uri(store.BaseUrl, target).AbsoluteUri, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });

        public async Task AskAsync()
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, _address);
            request.Headers.Authorization = new AuthenticationHeaderValue("OAuth", StoreSignature.Of(_address, store.Credential));
            using var response = await _client.SendAsync(request);
            response.EnsureSuccessStatusCode();
            await response.Content.ReadAsByteArrayAsync();
        }

        public void Dispose() => _client.Dispose();
    }
}
