using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PowerPlatformMagento.App.Subscriptions.Callbacks;
using PowerPlatformMagento.App.Tests.Support;

namespace PowerPlatformMagento.App.Tests.Subscriptions.Callbacks;

/// <summary>Names that lead where they must not, when somebody subscribes and when a call is made.</summary>
[TestClass]
public sealed class CallbackGuardTests
{
    private const string Host = "prod-1.westeurope.logic.azure.com";
    private const string Callback = $"https://{Host}/workflows/1/triggers/manual/paths/invoke?sig=secret-signature";

    [TestMethod]
    [DataRow("10.0.0.1")]
    [DataRow("127.0.0.1")]
    [DataRow("169.254.169.254")]
    [DataRow("168.63.129.16")]
    [DataRow("::ffff:192.168.0.1")]
    [DataRow("fd00::1")]
    [DataRow("52.1.2.3", "10.0.0.1", DisplayName = "one public address beside a private one")]
    public async Task Refuses_a_name_that_leads_to_an_address_that_is_not_public(params string[] addresses)
    {
        var dns = new FakeResolver { Hosts = { [Host] = addresses } };
        await using var home = await StartAsync(dns);

        using var response = await SubscribeAsync(home);

        await response.ShouldRefuseAsync(HttpStatusCode.BadRequest, "MAG-SUB-003");
    }

    [TestMethod]
    public async Task Asks_to_come_again_when_the_name_cannot_be_found()
    {
        await using var home = await StartAsync(new FakeResolver());

        using var response = await SubscribeAsync(home);

        await response.ShouldRefuseAsync(HttpStatusCode.ServiceUnavailable, "MAG-SUB-004");
    }

    [TestMethod]
    public async Task Does_not_call_a_name_that_became_private_after_it_subscribed()
    {
        var dns = new FakeResolver { Hosts = { [Host] = ["52.1.2.3"] } };
        await using var home = await StartAsync(dns);
        using var response = await SubscribeAsync(home);
        Assert.AreEqual(HttpStatusCode.Created, response.StatusCode);
        dns.Hosts[Host] = ["127.0.0.1"];

        await home.BringAsync(home.Order("1"));
        for (var attempt = 0; attempt < 12; attempt++)
        {
            await home.DispatchAsync();
            home.Time.Advance(TimeSpan.FromMinutes(20));
        }

        var status = await home.StatusAsync("order-placed");
        Assert.AreEqual((0L, 1L), (status.Living, status.Dead));
        CollectionAssert.AreEqual(new[] { "MAG-SUB-003" }, status.Troubles.ToArray());
        Assert.IsEmpty(home.Flows.Calls);
    }

    [TestMethod]
    public async Task Connects_to_the_address_that_was_checked_and_does_not_ask_again()
    {
        var dns = new FakeResolver { Hosts = { ["localhost"] = ["127.0.0.1"] } };
        await using var home = await StartAsync(dns, allowsLoopback: true);
        var wish = home.Wish();
        wish["callbackUrl"] = home.Flows.Callback().Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
        using (await home.PostAsync("order-placed", wish))
        {
            dns.Questions.Clear();
        }

        await home.BringAsync(home.Order("1"));
        await home.DispatchAsync();

        Assert.HasCount(1, home.Flows.Taken());
        Assert.HasCount(1, dns.Questions);
    }

    private static Task<TriggerHome> StartAsync(FakeResolver dns, bool allowsLoopback = false) => TriggerHome.StartAsync(
        new Dictionary<string, string?> { ["Subscriptions:AllowLoopback"] = allowsLoopback ? "true" : "false" },
        dispatches: false,
        services => services.AddSingleton<IHostResolver>(dns));

    private static Task<HttpResponseMessage> SubscribeAsync(TriggerHome home)
    {
        var wish = home.Wish();
        wish["callbackUrl"] = Callback;
        return home.PostAsync("order-placed", wish);
    }
}
