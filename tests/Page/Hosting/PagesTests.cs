using System.Net;
using System.Text.RegularExpressions;
using PowerPlatformMagento.Sandbox.Page.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Hosting;

/// <summary>What a visitor gets before any script runs.</summary>
[TestClass]
public sealed partial class PagesTests
{
    private static readonly PageWorld World = new();
    private static RunningPage _page = null!;

    [ClassInitialize]
    public static async Task StartAsync(TestContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        World.AddOrder("Anna Berger");
        World.AddOrder("Ben Fischer");
        _page = await RunningPage.StartAsync(World);
    }

    [ClassCleanup]
    public static async Task StopAsync() => await _page.DisposeAsync();

    [TestMethod]
    public async Task The_start_leads_to_the_first_entry_one_may_see()
    {
        using var response = await _page.Client.GetAsync(new Uri("/", UriKind.Relative));

        Assert.AreEqual(HttpStatusCode.Found, response.StatusCode);
        StringAssert.Contains(response.Headers.Location!.ToString(), "/dashboard/");
    }

    [TestMethod]
    public async Task A_list_holds_its_rows_at_once()
    {
        var (status, html) = await _page.GetAsync(Orders);

        Assert.AreEqual(HttpStatusCode.OK, status);
        StringAssert.Contains(html, "Anna Berger");
        StringAssert.Contains(html, "1 - 2 of 2");
        StringAssert.Contains(html, "<html lang=\"en\"");
        StringAssert.Contains(html, "<title>Active Orders - ");
        Assert.HasCount(1, Regex.Matches(html, "<h1").ToList());
        Assert.HasCount(1, Regex.Matches(html, "<main").ToList());
    }

    [TestMethod]
    public async Task The_sorted_column_says_so_to_a_screen_reader()
    {
        var (_, html) = await _page.GetAsync(Orders + "?sort=mag_customername");

        Assert.HasCount(1, Regex.Matches(html, "aria-sort=\"ascending\"").ToList());
        Assert.IsTrue(html.IndexOf("Anna Berger", StringComparison.Ordinal) < html.IndexOf("Ben Fischer", StringComparison.Ordinal));
        (_, html) = await _page.GetAsync(Orders + "?sort=-mag_customername");
        Assert.HasCount(1, Regex.Matches(html, "aria-sort=\"descending\"").ToList());
        Assert.IsTrue(html.IndexOf("Anna Berger", StringComparison.Ordinal) > html.IndexOf("Ben Fischer", StringComparison.Ordinal));
    }

    [TestMethod]
    public async Task A_search_in_the_address_is_searched()
    {
        var (_, html) = await _page.GetAsync(Orders + "?search=fischer");

        StringAssert.Contains(html, "Ben Fischer");
        Assert.DoesNotContain("Anna Berger", html);
    }

    [TestMethod]
    public async Task A_search_is_shown_as_text_whatever_it_is()
    {
        var (_, html) = await _page.GetAsync(Orders + "?search=" + Uri.EscapeDataString("<script>alert(1)</script>"));

        Assert.DoesNotContain("<script>alert(1)", html);
        StringAssert.Contains(html, "Nothing found for");
    }

    [TestMethod]
    [DataRow("/nowhere")]
    [DataRow("/app/nowhere/mag_order")]
    [DataRow("/app/mag_area_commerce/nothing")]
    [DataRow("/app/mag_area_commerce/mag_order?view=nonsense")]
    [DataRow("/app/mag_area_commerce/mag_order?view=3b08f3e1-2b05-5de4-89b8-d47db74d0f9d")]
    [DataRow("/dashboard/00000000-0000-0000-0000-000000000001")]
    public async Task What_is_not_there_is_a_clear_page_with_the_right_status(string path)
    {
        var (status, html) = await _page.GetAsync(path);

        Assert.AreEqual(HttpStatusCode.NotFound, status);
        StringAssert.Contains(html, "There is nothing at this address");
        StringAssert.Contains(html, "<title>Not found");
    }

    [TestMethod]
    [DataRow("?page=0")]
    [DataRow("?page=-1")]
    [DataRow("?page=99999999999999999999")]
    [DataRow("?page=x&sort=%00&search=%25")]
    [DataRow("?sort=-")]
    public async Task Nonsense_in_the_address_does_no_harm(string query) => Assert.AreEqual(HttpStatusCode.OK, (await _page.GetAsync(Orders + query)).Status);

    [TestMethod]
    public async Task Dashboards_hold_their_charts_as_drawings_and_as_tables()
    {
        foreach (var dashboard in World.Catalog.Dashboards)
        {
            var (status, html) = await _page.GetAsync($"/dashboard/{dashboard.Id:D}");

            Assert.AreEqual(HttpStatusCode.OK, status);
            StringAssert.Contains(html, dashboard.Name);
            Assert.DoesNotContain("cannot be shown", html);
        }

        StringAssert.Contains((await _page.GetAsync($"/dashboard/{World.Catalog.Dashboards[0].Id:D}")).Html, "role=\"img\"");
    }

    [TestMethod]
    public async Task Everything_a_page_loads_comes_from_here()
    {
        var (_, html) = await _page.GetAsync(Orders);
        var assets = Assets().Matches(html).Select(match => match.Groups["address"].Value).ToList();

        Assert.IsGreaterThan(3, assets.Count);
        foreach (var asset in assets)
        {
            Assert.DoesNotContain("//", asset);
            Assert.AreEqual(HttpStatusCode.OK, (await _page.GetAsync(asset)).Status, asset);
        }
    }

    [TestMethod]
    public async Task Names_that_are_not_this_machine_are_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Orders, UriKind.Relative));
        request.Headers.Host = "elsewhere.example";

        using var response = await _page.Client.SendAsync(request);

        Assert.AreEqual(HttpStatusCode.BadRequest, response.StatusCode);
    }

    private static string Orders => "/app/mag_area_commerce/mag_order";

    [GeneratedRegex("(?:<script src|<link rel=\"(?:stylesheet|icon)\"[^>]*? href)=\"(?<address>[^\"]+)\"")]
    private static partial Regex Assets();
}
