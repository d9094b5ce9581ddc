using Microsoft.Extensions.Time.Testing;
using PowerPlatformMagento.Sandbox.Store.Faults;
using PowerPlatformMagento.Sandbox.Store.Tests.Contract;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Faults;

[TestClass]
public sealed class FaultInjectorTests
{
    private const string Path = "rest/V1/orders/1?fields=entity_id";

    [TestMethod]
    [DataRow(FaultKind.InternalErrorText, 500, "text/plain", "err-500-db-down.txt")]
    [DataRow(FaultKind.BadGateway, 502, "text/html", "err-502-php-down.txt")]
    [DataRow(FaultKind.Maintenance, 503, "text/html", "err-503-maintenance.txt")]
    public async Task Answers_pages_as_recorded(FaultKind kind, int status, string type, string file)
    {
        await using var store = await FaultyAsync(new FaultRule(kind));
        using var client = new StoreClient(store);

        using var response = await client.SendAsync("GET", Path, null);

        Assert.AreEqual(status, (int)response.StatusCode);
        Assert.AreEqual(type, response.Content.Headers.ContentType!.MediaType);
        static string Squeezed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.AreEqual(Squeezed(Capture.Read(file)), Squeezed(await response.Content.ReadAsStringAsync()));
    }

    [TestMethod]
    public async Task Answers_500_as_magento_does()
    {
        await using var store = await FaultyAsync(new FaultRule(FaultKind.InternalError));
        using var client = new StoreClient(store);

        var (status, body) = await client.GetAsync(Path);

        Assert.AreEqual(500, status);
        Assert.IsNull(JsonShape.Difference(Capture.Read("err-500-bad-filter-field.json"), body));
    }

    [TestMethod]
    [DataRow(null, null)]
    [DataRow(1500, "2")]
    public async Task Refuses_with_429_with_and_without_a_hint_when_to_come_back(int? milliseconds, string? header)
    {
        await using var store = await FaultyAsync(new FaultRule(FaultKind.TooManyRequests) { RetryAfter = milliseconds is { } wait ? TimeSpan.FromMilliseconds(wait) : null });
        using var client = new StoreClient(store);

        using var response = await client.SendAsync("GET", Path, null);

        Assert.AreEqual(429, (int)response.StatusCode);
        Assert.AreEqual(header, response.Headers.TryGetValues("Retry-After", out var values) ? values.Single() : null);
    }

    [TestMethod]
    public async Task Breaks_the_body_off_in_the_middle()
    {
        await using var store = await FaultyAsync(new FaultRule(FaultKind.CutOff));
        using var client = new StoreClient(store);

        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync("rest/V1/orders?searchCriteria="));

        Assert.AreEqual(1, store.Faults.Injected[FaultKind.CutOff]);
    }

    [TestMethod]
    public async Task Ends_the_connection_without_an_answer()
    {
        await using var store = await FaultyAsync(new FaultRule(FaultKind.Reset));
        using var client = new StoreClient(store);

        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(Path));
    }

    [TestMethod]
    public async Task Answers_late_by_its_own_clock()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 5, 0, 0, TimeSpan.Zero));
        await using var store = await CapturedStore.StartAsync(options => options with { Time = time });
        store.Faults.Add(new FaultRule(FaultKind.Slow) { Delay = TimeSpan.FromMinutes(10) });
        using var client = new StoreClient(store);

        var answer = client.GetAsync(Path);
        while (!answer.IsCompleted)
        {
            time.Advance(TimeSpan.FromMinutes(1));
            await Task.Yield();
        }

        Assert.AreEqual("""{"entity_id":1}""", (await answer).Body);
        Assert.IsGreaterThanOrEqualTo(new DateTimeOffset(2026, 11, 23, 5, 10, 0, TimeSpan.Zero), time.GetUtcNow());
    }

    [TestMethod]
    public async Task Hangs_until_the_client_gives_up()
    {
        await using var store = await FaultyAsync(new FaultRule(FaultKind.Hang));
        using var client = new HttpClient(new SocketsHttpHandler()) { Timeout = TimeSpan.FromMilliseconds(300) };

        await Assert.ThrowsAsync<TaskCanceledException>(() => client.GetAsync(new Uri(store.BaseUrl, Path)));
    }

    [TestMethod]
    public async Task Recovers_when_the_faults_are_used_up_or_cleared()
    {
        await using var store = await FaultyAsync(new FaultRule(FaultKind.BadGateway) { Times = 2 });
        using var client = new StoreClient(store);

        var statuses = new List<int>();
        for (var i = 0; i < 3; i++)
        {
            statuses.Add((await client.GetAsync(Path)).Status);
        }

        store.Faults.Add(new FaultRule(FaultKind.Maintenance));
        statuses.Add((await client.GetAsync(Path)).Status);
        store.Faults.Clear();
        statuses.Add((await client.GetAsync(Path)).Status);

        CollectionAssert.AreEqual(new[] { 502, 502, 200, 503, 200 }, statuses);
    }

    private static async Task<StoreHost> FaultyAsync(FaultRule rule)
    {
        var store = await CapturedStore.StartAsync();
        store.Faults.Add(rule);
        return store;
    }
}
