using System.Diagnostics;
using System.Net;
using PowerPlatformMagento.Sandbox.Page.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Hosting;

/// <summary>Over real sockets, with real rows.</summary>
[TestClass]
[DoNotParallelize]
public sealed class SpeedTests
{
    private const int Orders = 10_000;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    public async Task A_list_over_ten_thousand_orders_opens_in_under_a_second()
    {
        var world = new PageWorld();
        for (var order = 0; order < Orders; order++)
        {
            world.AddOrder($"Customer {order * 7919 % Orders}", total: order % 997, state: order % 6);
        }

        await using var page = await RunningPage.StartAsync(world);

        // The first page of a process is compiled while it is made.
        await page.GetAsync("/app/mag_area_commerce/contact");
        foreach (var query in new[] { string.Empty, "?page=90", "?sort=mag_customername", "?sort=-mag_grandtotal&page=12", "?search=777" })
        {
            Assert.IsLessThan(Limit, await OpenAsync(page, query), query);
        }
    }

    // The best of a few tries: other work on the machine makes a page slower, never faster.
    private async Task<TimeSpan> OpenAsync(RunningPage page, string query)
    {
        var best = TimeSpan.MaxValue;
        for (var attempt = 0; attempt < 5 && best >= Limit; attempt++)
        {
            var clock = Stopwatch.StartNew();
            var (status, html) = await page.GetAsync("/app/mag_area_commerce/mag_order" + query);
            best = clock.Elapsed < best ? clock.Elapsed : best;
            TestContext.WriteLine($"{clock.ElapsedMilliseconds} ms for {query}, {html.Length} characters");
            Assert.AreEqual(HttpStatusCode.OK, status);
            StringAssert.Contains(html, "href=\"/app/mag_order/", "The rows are in the first answer");
        }

        return best;
    }
}
