using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Tests.Contract;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Sales;

/// <summary>The cloud service: no <c>/rest</c> in the path, tokens of IMS, the same steps.</summary>
[TestClass]
public sealed class CloudWriteTests
{
    private static readonly string[] Steps = ["V1/orders/2/hold", "V1/orders/2/unhold", "V1/order/2/ship", "V1/order/2/invoice", "V1/order/2/refund"];

    [TestMethod]
    public async Task Orders_go_their_way_with_a_token_of_IMS()
    {
        await using var store = await StartAsync();
        var headers = await HeadersAsync(store);
        foreach (var step in Steps)
        {
            using var answer = await store.Client.SendAsync("POST", step, headers["Authorization"], Others(headers));
            Assert.AreEqual(200, (int)answer.StatusCode, step);
        }

        Assert.AreEqual("closed", JsonDocument.Parse(store.Documents.Find(StoreEntity.Orders, 2)!.Value).RootElement.GetProperty("state").GetString());
    }

    [TestMethod]
    public async Task Without_the_headers_of_the_project_nothing_is_written()
    {
        await using var store = await StartAsync();
        var headers = await HeadersAsync(store);

        using var answer = await store.Client.SendAsync("POST", "V1/orders/2/hold", headers["Authorization"]);

        Assert.AreEqual(401, (int)answer.StatusCode);
        Assert.AreEqual("new", JsonDocument.Parse(store.Documents.Find(StoreEntity.Orders, 2)!.Value).RootElement.GetProperty("state").GetString());
    }

    [TestMethod]
    public async Task The_store_view_comes_by_header()
    {
        await using var store = await StartAsync();
        var headers = await HeadersAsync(store);
        headers["Store"] = "nowhere";

        using var answer = await store.Client.SendAsync("POST", "V1/orders/2/hold", headers["Authorization"], Others(headers));

        Assert.AreEqual(400, (int)answer.StatusCode);
    }

    private static Task<RunningStore> StartAsync() => RunningStore.StartAsync(options => options with { Edition = StoreEdition.AdobeCommerceCloudService });

    private static async Task<Dictionary<string, string>> HeadersAsync(RunningStore store)
    {
        var form = $"grant_type=client_credentials&client_id={store.Host.Credential.ClientId}&client_secret={store.Host.Credential.ClientSecret}";
        var (status, body, _) = await store.Client.WriteAsync("POST", $"{store.Host.ImsTokenEndpoint}", form, "application/x-www-form-urlencoded");
        Assert.AreEqual(200, status, body);
        using var token = JsonDocument.Parse(body);
        return new Dictionary<string, string>
        {
            ["Authorization"] = $"Bearer {token.RootElement.GetProperty("access_token").GetString()}",
            ["x-api-key"] = store.Host.Credential.ClientId,
            ["x-gw-ims-org-id"] = store.Host.Credential.OrganizationId,
        };
    }

    private static Dictionary<string, string> Others(Dictionary<string, string> headers) => headers.Where(header => header.Key != "Authorization").ToDictionary();
}
