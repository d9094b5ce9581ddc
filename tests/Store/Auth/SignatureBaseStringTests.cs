using PowerPlatformMagento.Sandbox.Store.Auth;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Auth;

[TestClass]
public sealed class SignatureBaseStringTests
{
    private static readonly Dictionary<string, string> Protocol = new() { ["oauth_nonce"] = "n", ["oauth_signature"] = "left out" };

    [TestMethod]
    public void Joins_method_address_and_sorted_parameters() => Assert.AreEqual(
        "GET&https%3A%2F%2Fshop.example%2Frest%2FV1%2Forders&b%3D1%26oauth_nonce%3Dn%26z%3D%25C3%25A4",
        Create(ServerGeneration.V247, "shop.example", "/rest/V1/orders", "z=%C3%A4&b=1"));

    [TestMethod]
    [DataRow(ServerGeneration.V245, "shop.example:443", "https%3A%2F%2Fshop.example%2Fx")]
    [DataRow(ServerGeneration.V247, "SHOP.example", "https%3A%2F%2Fshop.example%2Fx")]
    [DataRow(ServerGeneration.V248, "shop.example:443", "https%3A%2F%2Fshop.example%3A443%2Fx")]
    [DataRow(ServerGeneration.V248, "SHOP.example", "https%3A%2F%2FSHOP.example%2Fx")]
    [DataRow(ServerGeneration.V247, "127.0.0.1:5000", "https%3A%2F%2F127.0.0.1%3A5000%2Fx")]
    public void Normalises_the_host_until_248(ServerGeneration generation, string host, string expected) =>
        StringAssert.Contains(Create(generation, host, "/x", ""), $"GET&{expected}&");

    [TestMethod]
    [DataRow("/a%2Fb", "/a/b")]
    [DataRow("/a%2fb", "/a/b")]
    [DataRow("/a%20b", "/a%20b")]
    [DataRow("/a%C3%A4", "/a%C3%A4")]
    [DataRow("/a%zz%2", "/a%zz%2")]
    public void Decodes_reserved_characters_of_the_path_in_247(string path, string normalised) =>
        StringAssert.Contains(Create(ServerGeneration.V247, "h", path, ""), Uri.EscapeDataString($"https://h{normalised}"));

    [TestMethod]
    public void Keeps_the_last_of_two_equal_names() => StringAssert.EndsWith(Create(ServerGeneration.V247, "h", "/", "a=1&a=2"), "&a%3D2%26oauth_nonce%3Dn");

    private static string Create(ServerGeneration generation, string host, string path, string query) =>
        SignatureBaseString.Create(generation, new SignedRequest("get", "https", host, path, query), Protocol);
}
