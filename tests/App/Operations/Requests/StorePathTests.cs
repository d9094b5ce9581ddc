using CsCheck;
using PowerPlatformMagento.App.Operations.Requests;

namespace PowerPlatformMagento.App.Tests.Operations.Requests;

[TestClass]
public sealed class StorePathTests
{
    [TestMethod]
    [DataRow("orders/42", "orders/42")]
    [DataRow("/V1/orders/42/statuses", "orders/42/statuses")]
    [DataRow("products/24-MB01", "products/24-MB01")]
    [DataRow("store/websites/", "store/websites/")]
    public void A_path_is_sent_as_it_is_written(string text, string sent) => Assert.AreEqual(sent, StorePath.Parse(text)!.Encoded);

    [TestMethod]
    public void An_encoded_value_stays_encoded_and_is_decoded_for_the_rules()
    {
        var path = StorePath.Parse("products/Gr%C3%B6%C3%9Fe%2042")!;

        Assert.AreEqual("products/Gr%C3%B6%C3%9Fe%2042", path.Encoded);
        Assert.AreEqual("Größe 42", path.Segments[1]);
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("/")]
    [DataRow("../admin")]
    [DataRow("orders/../integration/admin/token")]
    [DataRow("orders/%2e%2e/integration/admin/token")]
    [DataRow("orders/%252e%252e/x")]
    [DataRow("orders/%2e/x")]
    [DataRow("orders//42")]
    [DataRow("https://elsewhere.example/")]
    [DataRow("//elsewhere.example/")]
    [DataRow("orders?searchCriteria=")]
    [DataRow("orders%3FsearchCriteria=")]
    [DataRow("orders#x")]
    [DataRow("orders\\42")]
    [DataRow("orders%5C42")]
    [DataRow("orders;a=b")]
    [DataRow("orders/%0d%0aHost:")]
    [DataRow("orders/%4")]
    [DataRow("orders/%zz")]
    [DataRow("orders/ 42")]
    [DataRow("orders/ä")]
    public void A_path_that_could_lead_elsewhere_is_none(string text) => Assert.IsNull(StorePath.Parse(text));

    [TestMethod]
    public void An_encoded_slash_cannot_hide_a_route()
    {
        var path = StorePath.Parse("integration%2Fadmin%2Ftoken")!;

        CollectionAssert.AreEqual(new[] { "integration", "admin", "token" }, path.Segments.ToArray());
    }

    [TestMethod]
    public void Whatever_is_written_never_leaves_V1() => Gen.String[Gen.Char["abV1./%2eEfF\\:?#;@ "], 0, 30].Sample(text =>
    {
        if (StorePath.Parse(text) is not { } path)
        {
            return true;
        }

        var address = new Uri("https://shop.example/rest/all/V1/" + path.Encoded);
        return address.Host == "shop.example" && address.AbsolutePath.StartsWith("/rest/all/V1/", StringComparison.Ordinal) && address.Query.Length == 0;
    });
}
