using PowerPlatformMagento.Magento.Http;
using PowerPlatformMagento.Magento.Options;

namespace PowerPlatformMagento.Magento.Tests.Http;

[TestClass]
public sealed class StoreEndpointTests
{
    [TestMethod]
    [DataRow("https://shop.example", null, "https://shop.example/rest/all/V1/orders")]
    [DataRow("https://shop.example/", null, "https://shop.example/rest/all/V1/orders")]
    [DataRow("https://shop.example/index.php/", null, "https://shop.example/index.php/rest/all/V1/orders")]
    [DataRow("https://SHOP.example:443/b2b", null, "https://shop.example/b2b/rest/all/V1/orders")]
    [DataRow("https://na1.api.commerce.adobe.com/tenant", null, "https://na1.api.commerce.adobe.com/tenant/V1/orders")]
    [DataRow("http://127.0.0.1:81/tenant", ApiStyle.CloudService, "http://127.0.0.1:81/tenant/V1/orders")]
    [DataRow("https://na1.api.commerce.adobe.com/tenant", ApiStyle.Installed, "https://na1.api.commerce.adobe.com/tenant/rest/all/V1/orders")]
    public void Knows_both_kinds_of_paths(string baseUrl, ApiStyle? style, string expected) =>
        Assert.AreEqual(expected, new StoreEndpoint(new Uri(baseUrl), style).Rest("orders").AbsoluteUri);

    [TestMethod]
    public void Sends_the_scope_header_to_the_cloud_service_only()
    {
        using var installed = new HttpRequestMessage();
        using var cloud = new HttpRequestMessage();

        new StoreEndpoint(new Uri("https://shop.example"), null).AddScope(installed);
        new StoreEndpoint(new Uri("https://shop.example"), ApiStyle.CloudService).AddScope(cloud);

        Assert.IsFalse(installed.Headers.Contains("Store"));
        Assert.AreEqual("all", cloud.Headers.GetValues("Store").Single());
    }
}
