using System.Net;
using PowerPlatformMagento.App.Access;
using PowerPlatformMagento.App.Tests.Hosting;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Sandbox.Store;

namespace PowerPlatformMagento.App.Tests.Access;

/// <summary>Who asks for the key behind the Functions host: the host where its files say so, else the app.</summary>
[TestClass]
public sealed class HostDoorsTests
{
    private static readonly Uri Ready = new("/api/ready", UriKind.Relative);

    [TestMethod]
    public async Task The_app_asks_for_the_key_where_the_package_leaves_it_to_the_app()
    {
        using var package = new Package(appChecksAccess: true);
        await using var app = await RunningApp.StartAsync(settings: UnderHost(package.Root));
        using var withKey = new HttpRequestMessage(HttpMethod.Get, Ready);
        withKey.Headers.Add("x-functions-key", "default-key");

        using var without = await app.Client.GetAsync(Ready);
        using var with = await app.Client.SendAsync(withKey);

        await without.ShouldRefuseAsync(HttpStatusCode.Unauthorized, "MAG-CFG-004");
        Assert.AreEqual(HttpStatusCode.OK, with.StatusCode);
    }

    [TestMethod]
    public async Task The_app_asks_for_the_key_where_it_cannot_see_the_package()
    {
        await using var app = await RunningApp.StartAsync(settings: UnderHost(null));

        using var response = await app.Client.GetAsync(Ready);

        await response.ShouldRefuseAsync(HttpStatusCode.Unauthorized, "MAG-CFG-004");
    }

    [TestMethod]
    [DataRow("""{"bindings":[{"type":"httpTrigger","authLevel":"function"}]}""", true)]
    [DataRow("""{"bindings":[{"type":"httpTrigger","authLevel":"admin"}]}""", true)]
    [DataRow("""{"bindings":[{"type":"httpTrigger","authLevel":"anonymous"}]}""", false)]
    [DataRow("""{"bindings":[{"type":"timerTrigger"}]}""", false)]
    [DataRow("""{"bindings":{}}""", false)]
    [DataRow("{}", false)]
    [DataRow("{", false)]
    public void A_file_that_says_nothing_clear_guards_nothing(string json, bool guards)
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder.File("GetReady"));
        File.WriteAllText(Path.Combine(folder.File("GetReady"), "function.json"), json);

        Assert.AreEqual(guards, new HostDoors(folder.Path, ["GetReady", "NotDeployed"]).Guards("GetReady"));
        Assert.IsFalse(new HostDoors(folder.Path, ["GetReady", "NotDeployed"]).Guards("NotDeployed"));
    }

    [TestMethod]
    public void Without_a_host_nothing_is_guarded_by_one() => Assert.IsFalse(new HostDoors(null, ["GetReady"]).Guards("GetReady"));

    private static Dictionary<string, string?> UnderHost(string? root) => new()
    {
        ["FUNCTIONS_CUSTOMHANDLER_PORT"] = LoopbackPort.Next().ToString(System.Globalization.CultureInfo.InvariantCulture),
        ["FUNCTIONS_APP_ROOT_PATH"] = root,
    };
}
