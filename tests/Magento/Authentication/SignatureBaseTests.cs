using CsCheck;
using PowerPlatformMagento.Magento.Authentication;
using PowerPlatformMagento.Magento.Http;
using PowerPlatformMagento.Magento.Options;
using PowerPlatformMagento.Magento.Tests.Support;

namespace PowerPlatformMagento.Magento.Tests.Authentication;

[TestClass]
public sealed class SignatureBaseTests
{
    private static readonly KeyValuePair<string, string>[] Protocol = [new("oauth_nonce", "n"), new("oauth_token", "t")];

    [TestMethod]
    [DataRow("https://shop.example/rest/all/V1/orders/1", "GET&https%3A%2F%2Fshop.example%2Frest%2Fall%2FV1%2Forders%2F1&oauth_nonce%3Dn%26oauth_token%3Dt")]
    [DataRow("https://shop.example:443/a", "GET&https%3A%2F%2Fshop.example%2Fa&oauth_nonce%3Dn%26oauth_token%3Dt")]
    [DataRow("http://shop.example:80/a", "GET&http%3A%2F%2Fshop.example%2Fa&oauth_nonce%3Dn%26oauth_token%3Dt")]
    [DataRow("http://127.0.0.1:5001/a", "GET&http%3A%2F%2F127.0.0.1%3A5001%2Fa&oauth_nonce%3Dn%26oauth_token%3Dt")]
    [DataRow("https://SHOP.Example/A", "GET&https%3A%2F%2Fshop.example%2FA&oauth_nonce%3Dn%26oauth_token%3Dt")]
    [DataRow("https://shop.example/a?b=%20c&a%5B0%5D=x%3Dy", "GET&https%3A%2F%2Fshop.example%2Fa&a%255B0%255D%3Dx%253Dy%26b%3D%2520c%26oauth_nonce%3Dn%26oauth_token%3Dt")]
    [DataRow("https://shop.example/a?a=1,2", "GET&https%3A%2F%2Fshop.example%2Fa&a%3D1%252C2%26oauth_nonce%3Dn%26oauth_token%3Dt")]
    [DataRow("https://shop.example/a?empty=", "GET&https%3A%2F%2Fshop.example%2Fa&empty%3D%26oauth_nonce%3Dn%26oauth_token%3Dt")]
    public void Is_what_RFC_5849_says(string address, string expected) =>
        Assert.AreEqual(expected, SignatureBase.Of(HttpMethod.Get, new Uri(address), Protocol));

    [TestMethod]
    [DataRow("https://shop.example/a?b=1+2")]
    [DataRow("https://shop.example/a?b=1=2")]
    [DataRow("https://shop.example/a?b")]
    [DataRow("https://shop.example/a?=b")]
    [DataRow("https://shop.example/a?b=1&b=2")]
    public void Refuses_what_some_server_cannot_check(string address) =>
        Assert.ThrowsExactly<ArgumentException>(() => SignatureBase.Of(HttpMethod.Get, new Uri(address), Protocol));

    [TestMethod]
    public void Keeps_the_path_as_it_is_sent()
    {
        var address = new StoreEndpoint(new Uri("https://shop.example"), ApiStyle.Installed).Rest("products/A%2Fb%7E%20c");

        Assert.Contains("%2Fproducts%2FA%252Fb%257E%2520c&", SignatureBase.Of(HttpMethod.Get, address, Protocol));
    }

    [TestMethod]
    public void Agrees_with_an_independent_reading_of_the_standard()
    {
        var name = Gen.Char["abcXYZ019_-.~"].Array[1, 6].Select(characters => new string(characters));
        var value = Gen.Char["abcXYZ019_-.~ äß€/\\&%#?:@!$'()*,;[]|\"<>^`{}+="].Array[0, 12].Select(characters => new string(characters));
        Gen.Select(name, value).Array[0, 8].Sample(pairs =>
        {
            var distinct = pairs.DistinctBy(pair => pair.Item1).ToArray();
            var query = string.Join('&', distinct.Select(pair => $"{Uri.EscapeDataString(pair.Item1)}={Uri.EscapeDataString(pair.Item2)}"));
            var address = new StoreEndpoint(new Uri("https://shop.example"), ApiStyle.Installed).Rest("orders?" + query);
            var parameters = distinct.Select(pair => (pair.Item1, pair.Item2)).Concat(Protocol.Select(pair => (pair.Key, pair.Value)));

            return SignatureBase.Of(HttpMethod.Get, address, Protocol)
                == OAuthVerifier.BaseString("GET", "https", "shop.example", "/rest/all/V1/orders", parameters);
        });
    }
}
