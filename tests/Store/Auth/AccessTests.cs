using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using PowerPlatformMagento.Sandbox.Store.Auth;
using PowerPlatformMagento.Sandbox.Store.Tests.Contract;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Auth;

[TestClass]
public sealed class AccessTests
{
    [TestMethod]
    public async Task Accepts_a_signed_request_over_http()
    {
        await using var store = await CapturedStore.StartAsync();
        using var client = new StoreClient(store);
        var path = "rest/V1/orders?searchCriteria[pageSize]=1&fields=total_count";
        var header = new StrictSigner(store.Credential) { Time = TimeProvider.System.GetUtcNow() }.Header("GET", store.BaseUrl + path);

        using var response = await client.SendAsync("GET", path, header);

        Assert.AreEqual("""{"total_count":26}""", await response.Content.ReadAsStringAsync());
    }

    [TestMethod]
    public async Task Refuses_a_token_as_bearer_when_the_switch_is_off()
    {
        await using var store = await CapturedStore.StartAsync(options => options with { IntegrationTokensAsBearer = false });
        using var client = new StoreClient(store);

        var (status, body) = await client.GetAsync("rest/V1/orders/1");

        Assert.AreEqual(401, status);
        Assert.IsNull(JsonShape.Difference(Capture.Read("err-401-integration-token-as-bearer-disabled.json"), body));
    }

    [TestMethod]
    public async Task Answers_401_with_the_missing_right()
    {
        await using var store = await CapturedStore.StartAsync();
        using var client = new StoreClient(store, CapturedStore.LimitedToken);

        var (status, body) = await client.GetAsync("rest/V1/shipments?searchCriteria=");

        Assert.AreEqual(401, status);
        Assert.AreEqual("Magento_Sales::shipment", JsonDocument.Parse(body).RootElement.GetProperty("parameters").GetProperty("resources").GetString());
    }

    [TestMethod]
    public async Task Gives_the_cloud_service_its_own_address_tokens_and_store_header()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 5, 0, 0, TimeSpan.Zero));
        await using var store = await CapturedStore.StartAsync(options => options with { Edition = StoreEdition.AdobeCommerceCloudService, Time = time });
        using var client = new StoreClient(store);
        var headers = new Dictionary<string, string> { ["x-api-key"] = store.Credential.ClientId, ["x-gw-ims-org-id"] = store.Credential.OrganizationId, ["Store"] = "de" };

        var token = await TokenAsync(store);
        using var answered = await client.SendAsync("GET", "V1/orders/1?fields=entity_id", $"Bearer {token}", headers);
        using var withoutKey = await client.SendAsync("GET", "V1/orders/1?fields=entity_id", $"Bearer {token}");
        using var underRest = await client.SendAsync("GET", "/rest/V1/orders/1", $"Bearer {token}", headers);
        time.Advance(ImsTokens.Lifetime);
        using var expired = await client.SendAsync("GET", "V1/orders/1?fields=entity_id", $"Bearer {token}", headers);

        Assert.AreEqual("""{"entity_id":1}""", await answered.Content.ReadAsStringAsync());
        Assert.AreEqual("de", store.Requests.Last[1].StoreCode);
        Assert.AreEqual(401, (int)withoutKey.StatusCode);
        Assert.AreEqual(404, (int)underRest.StatusCode);
        Assert.AreEqual(401, (int)expired.StatusCode);
    }

    [TestMethod]
    public async Task Gives_no_token_to_an_unknown_client()
    {
        await using var store = await CapturedStore.StartAsync(options => options with { Edition = StoreEdition.AdobeCommerceCloudService });
        using var client = new HttpClient(new SocketsHttpHandler());
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["client_id"] = "x", ["client_secret"] = "y" });

        using var response = await client.PostAsync(store.ImsTokenEndpoint, form);

        Assert.AreEqual(400, (int)response.StatusCode);
    }

    [TestMethod]
    public async Task Knows_companies_only_as_adobe_commerce()
    {
        await using var openSource = await CapturedStore.StartAsync();
        await using var commerce = await CapturedStore.StartAsync(options => options with { Edition = StoreEdition.AdobeCommerce });
        using var first = new StoreClient(openSource);
        using var second = new StoreClient(commerce);

        Assert.AreEqual(404, (await first.GetAsync("rest/V1/company/?searchCriteria=")).Status);
        Assert.AreEqual(200, (await second.GetAsync("rest/V1/company/?searchCriteria=")).Status);
        Assert.AreEqual(501, (await second.GetAsync("rest/V1/sharedCatalog/?searchCriteria=")).Status);
        StringAssert.Contains((await second.GetAsync("magento_version")).Body, "Enterprise");
        StringAssert.Contains((await first.GetAsync("magento_version")).Body, "Community");
    }

    private static async Task<string> TokenAsync(StoreHost store)
    {
        using var client = new HttpClient(new SocketsHttpHandler());
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials", ["client_id"] = store.Credential.ClientId, ["client_secret"] = store.Credential.ClientSecret,
        });
        using var response = await client.PostAsync(store.ImsTokenEndpoint, form);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("access_token").GetString()!;
    }
}
