using Microsoft.PowerPlatform.Dataverse.Client;

namespace PowerPlatformMagento.Sdk.Tests;

[TestClass]
public sealed class ServiceClientTests
{
    private static readonly Uri Environment = new("https://contoso.crm4.dynamics.com");

    public static IEnumerable<Func<ServiceClient>[]> Constructions()
    {
        yield return [() => new ServiceClient("AuthType=ClientSecret;Url=https://contoso.crm4.dynamics.com")];
        yield return [() => new ServiceClient(Environment, _ => Task.FromResult("token"))];
        yield return [() => new ServiceClient(Environment, "client", "secret", useUniqueInstance: true)];
    }

    [TestMethod]
    [DynamicData(nameof(Constructions))]
    public void Says_plainly_that_the_build_holds_no_service_and_which_one_does(Func<ServiceClient> construct)
    {
        ArgumentNullException.ThrowIfNull(construct);

        var refusal = Assert.ThrowsExactly<NotSupportedException>(() => construct());

        Assert.Contains("stand-ins", refusal.Message);
        Assert.Contains("-p:DataverseSdk=official", refusal.Message);
    }

    [TestMethod]
    public void Never_repeats_a_secret_it_was_given()
    {
        var refusal = Assert.ThrowsExactly<NotSupportedException>(
            () => new ServiceClient(Environment, "client", "a-secret-value", useUniqueInstance: true));

        Assert.DoesNotContain("a-secret-value", refusal.ToString());
    }

    [TestMethod]
    public void Is_the_interface_that_product_code_is_written_against()
    {
        Assert.IsTrue(typeof(IOrganizationServiceAsync2).IsAssignableFrom(typeof(ServiceClient)));
        Assert.IsTrue(typeof(IDisposable).IsAssignableFrom(typeof(ServiceClient)));
    }
}
