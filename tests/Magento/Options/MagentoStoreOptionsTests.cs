using Microsoft.Extensions.DependencyInjection;
using PowerPlatformMagento.Magento.Options;

namespace PowerPlatformMagento.Magento.Tests.Options;

[TestClass]
public sealed class MagentoStoreOptionsTests
{
    [TestMethod]
    [DataRow("https://shop.example", false, true)]
    [DataRow("https://shop.example/shop/", false, true)]
    [DataRow("http://shop.example", false, false)]
    [DataRow("http://shop.example", true, false)]
    [DataRow("http://127.0.0.1:5001", true, true)]
    [DataRow("http://localhost:5001", true, true)]
    [DataRow("http://127.0.0.1:5001", false, false)]
    [DataRow("ftp://shop.example", true, false)]
    [DataRow("https://user:password@shop.example", false, false)]
    [DataRow("https://shop.example/?a=b", false, false)]
    public void Allows_plain_http_only_on_this_machine_and_only_when_asked(string address, bool allowed, bool expected) =>
        Assert.AreEqual(expected, Options(baseUrl: address, insecure: allowed).Validate().Count == 0);

    [TestMethod]
    [DataRow("main", true)]
    [DataRow("Store2", true)]
    [DataRow("", false)]
    [DataRow("main-store", false)]
    [DataRow("mäin", false)]
    public void Allows_letters_and_digits_in_keys(string key, bool expected) => Assert.AreEqual(expected, Options(key: key).Validate().Count == 0);

    [TestMethod]
    public void Lists_all_problems_and_no_secret()
    {
        var options = new MagentoStoreOptions
        {
            Key = "a b",
            BaseUrl = new Uri("http://shop.example"),
            Credentials = new OAuth1Credentials { ConsumerKey = "", ConsumerSecret = "a-secret", AccessToken = " ", AccessTokenSecret = "" },
            PageSize = 301,
            MaximumConcurrency = 0,
            RequestsPerSecond = 0,
            MaximumRetries = -1,
            PauseThreshold = 1,
            PauseDuration = TimeSpan.Zero,
            AttemptTimeout = TimeSpan.FromMinutes(5),
            MaximumRecordBytes = 0,
        };

        var problems = options.Validate();

        Assert.HasCount(13, problems);
        Assert.DoesNotContain("a-secret", string.Join(' ', problems));
    }

    [TestMethod]
    public void Checks_the_token_endpoint_too()
    {
        var ims = new ImsCredentials { ClientId = "a", ClientSecret = "b", OrganizationId = "c", TokenEndpoint = new Uri("http://ims.example/") };

        Assert.HasCount(1, Options(credentials: ims).Validate());
    }

    [TestMethod]
    public void Refuses_stores_that_cannot_be_used_or_come_twice()
    {
        Assert.ThrowsExactly<ArgumentException>(() => Factory(Options(baseUrl: "http://shop.example")));
        Assert.ThrowsExactly<ArgumentException>(() => Factory(Options(), Options()));
    }

    [TestMethod]
    public void Hands_out_one_client_a_store()
    {
        using var services = Services(Options(key: "one"), Options(key: "two"));
        var factory = services.GetRequiredService<IMagentoClientFactory>();

        Assert.AreSame(factory.GetClient("one"), factory.GetClient("one"));
        Assert.AreEqual("two", factory.GetClient("two").Store);
        CollectionAssert.AreEquivalent(new[] { "one", "two" }, factory.Stores.ToArray());
        Assert.ThrowsExactly<KeyNotFoundException>(() => factory.GetClient("three"));
    }

    private static void Factory(params MagentoStoreOptions[] stores)
    {
        using var services = Services(stores);
        services.GetRequiredService<IMagentoClientFactory>();
    }

    private static ServiceProvider Services(params MagentoStoreOptions[] stores)
    {
        var services = new ServiceCollection().AddMagento();
        foreach (var store in stores)
        {
            services.AddMagentoStore(_ => store);
        }

        return services.BuildServiceProvider();
    }

    private static MagentoStoreOptions Options(string key = "main", string baseUrl = "https://shop.example", bool insecure = false, MagentoCredentials? credentials = null) => new()
    {
        Key = key,
        BaseUrl = new Uri(baseUrl),
        Credentials = credentials ?? new BearerCredentials { Token = "t" },
        AllowInsecureLoopback = insecure,
    };
}
