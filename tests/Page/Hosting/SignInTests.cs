using System.Net;
using System.Text.RegularExpressions;
using PowerPlatformMagento.Sandbox.Page.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Hosting;

[TestClass]
public sealed partial class SignInTests
{
    private readonly PageWorld _world = new();
    private RunningPage _page = null!;

    [TestInitialize]
    public async Task StartAsync() => _page = await RunningPage.StartAsync(_world);

    [TestCleanup]
    public async Task StopAsync() => await _page.DisposeAsync();

    [TestMethod]
    public async Task A_reader_sees_no_sync_issues_in_the_navigation_and_is_told_so_at_their_address()
    {
        StringAssert.Contains((await _page.GetAsync("/app/mag_area_commerce/mag_order")).Html, "System Administrator");

        await SignIn("Sales Reader", "/app/mag_area_commerce/mag_order");
        var (_, list) = await _page.GetAsync("/app/mag_area_commerce/mag_order");
        var (status, refused) = await _page.GetAsync("/app/mag_area_commerce/mag_syncissue");

        Assert.DoesNotContain("/app/mag_area_commerce/mag_syncissue", list);
        Assert.AreEqual(HttpStatusCode.OK, status);
        StringAssert.Contains(refused, "You may not see Sync Issues");
        Assert.DoesNotContain("Principal user", refused);
    }

    [TestMethod]
    [DataRow("/app/mag_area_commerce/mag_order?page=2", "/app/mag_area_commerce/mag_order?page=2")]
    [DataRow("https://elsewhere.example/", "/")]
    [DataRow("//elsewhere.example/", "/")]
    [DataRow("/\\elsewhere.example", "/")]
    [DataRow("", "/")]
    public async Task After_choosing_one_comes_back_and_never_elsewhere(string back, string to) => Assert.AreEqual(to, await SignIn("Service Agent", back));

    [TestMethod]
    public async Task Without_the_token_of_the_page_nobody_is_signed_in()
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["user"] = Guid.Empty.ToString(), ["return"] = "/" });

        using var response = await _page.Client.PostAsync(new Uri("/session/user", UriKind.Relative), form);

        Assert.AreEqual(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.IsFalse(response.Headers.Contains("Set-Cookie"));
    }

    private async Task<string> SignIn(string name, string back)
    {
        var (_, html) = await _page.GetAsync("/app/mag_area_commerce/mag_order");
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = Token().Match(html).Groups["token"].Value,
            ["user"] = _world.Dataverse.Rows("systemuser").Last(user => user.GetAttributeValue<string>("fullname") == name).Id.ToString("D"),
            ["return"] = back,
        });
        using var response = await _page.Client.PostAsync(new Uri("/session/user", UriKind.Relative), form);
        Assert.AreEqual(HttpStatusCode.Found, response.StatusCode, await response.Content.ReadAsStringAsync());
        return response.Headers.Location!.ToString();
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"")]
    private static partial Regex Token();
}
