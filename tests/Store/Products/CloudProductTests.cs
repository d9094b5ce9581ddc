using System.Text;
using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Products;

/// <summary>On the cloud service the store view comes in a header, and the routes are the same.</summary>
[TestClass]
public sealed class CloudProductTests
{
    [TestMethod]
    public async Task The_scope_is_that_of_the_header()
    {
        var documents = new DocumentSet();
        documents.CopyFrom(new GeneratedDocuments(new GeneratedStoreOptions { Orders = 0, Edition = StoreEdition.AdobeCommerceCloudService }));
        await using var cloud = await StoreHost.StartAsync(new StoreOptions { Documents = documents, Edition = StoreEdition.AdobeCommerceCloudService }, CancellationToken.None);
        using var client = await SignedInAsync(cloud);

        await SaveAsync(client, "all", "For all");
        await SaveAsync(client, "de", "Deutsch");

        Assert.AreEqual("For all", await NameAsync(client, "all"));
        Assert.AreEqual("Deutsch", await NameAsync(client, "de"));
        Assert.AreEqual("For all", await NameAsync(client, null));
    }

    [TestMethod]
    public async Task Companies_and_stock_are_there_as_well()
    {
        var documents = new GeneratedDocuments(new GeneratedStoreOptions { Orders = 5, Edition = StoreEdition.AdobeCommerceCloudService });
        await using var cloud = await StoreHost.StartAsync(new StoreOptions { Documents = documents, Edition = StoreEdition.AdobeCommerceCloudService }, CancellationToken.None);
        using var client = await SignedInAsync(cloud);

        foreach (var path in new[] { "V1/companyCredits?searchCriteria=", "V1/inventory/sources", "V1/coupons/search?searchCriteria=", "V1/products/attributes?searchCriteria=" })
        {
            using var list = JsonDocument.Parse(await client.GetStringAsync(new Uri(path, UriKind.Relative)));
            Assert.IsGreaterThan(0, list.RootElement.GetProperty("total_count").GetInt32(), path);
        }
    }

    private static async Task<HttpClient> SignedInAsync(StoreHost cloud)
    {
        var client = new HttpClient(new SocketsHttpHandler(), disposeHandler: true) { BaseAddress = cloud.BaseUrl };
        var credential = cloud.Credential;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["client_id"] = credential.ClientId, ["client_secret"] = credential.ClientSecret });
        using var answer = await client.PostAsync(cloud.ImsTokenEndpoint, form);
        using var token = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        client.DefaultRequestHeaders.Add("Authorization", $"Bearer {token.RootElement.Text("access_token")}");
        client.DefaultRequestHeaders.Add("x-api-key", credential.ClientId);
        client.DefaultRequestHeaders.Add("x-gw-ims-org-id", credential.OrganizationId);
        return client;
    }

    private static async Task SaveAsync(HttpClient client, string view, string name)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, "V1/products/MUG-0%2C5L");
        request.Headers.Add("Store", view);
        request.Content = new StringContent(JsonSerializer.Serialize(new { product = new { name } }), Encoding.UTF8, "application/json");
        using var response = await client.SendAsync(request);
        Assert.AreEqual(200, (int)response.StatusCode);
    }

    private static async Task<string?> NameAsync(HttpClient client, string? view)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "V1/products/MUG-0%2C5L?fields=name");
        if (view is not null)
        {
            request.Headers.Add("Store", view);
        }

        using var response = await client.SendAsync(request);
        using var product = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return product.RootElement.Text("name");
    }
}
