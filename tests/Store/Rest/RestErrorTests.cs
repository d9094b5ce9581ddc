using System.Text;
using PowerPlatformMagento.Sandbox.Store.Rest;
using PowerPlatformMagento.Sandbox.Store.Tests.Contract;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Rest;

[TestClass]
public sealed class RestErrorTests
{
    public static IEnumerable<object[]> Recorded =>
    [
        [RestError.Required("searchCriteria"), 400, "err-400-no-searchcriteria.json"],
        [RestError.WrongInteger("abc"), 400, "err-400-order-text-id.json"],
        [RestError.WrongInteger("pageSize", "viele"), 400, "orders-page-size-text.json"],
        [RestError.PageSizeTooLarge(300), 400, "limit-page-size-too-large.json"],
        [RestError.Forbidden("Magento_Sales::actions_view"), 401, "err-401-no-token.json"],
        [RestError.NoRoute(), 404, "err-404-unknown-route.json"],
        [RestError.NoEntity(), 404, "err-404-order.json"],
        [RestError.NoSuchEntity("customerId", 99999), 404, "customer-404.json"],
        [RestError.Internal("6b03bca5b4c6a"), 500, "err-500-bad-filter-field.json"],
    ];

    [TestMethod]
    [DynamicData(nameof(Recorded))]
    public void Looks_as_recorded(object error, int status, string file)
    {
        var rest = (RestError)error;

        Assert.AreEqual(status, rest.Status);
        Assert.IsNull(JsonShape.Difference(Capture.Read(file), Encoding.UTF8.GetString(rest.Body)));
    }

    [TestMethod]
    [DataRow("foo", "Foo")]
    [DataRow("foo_bar", "FooBar")]
    public void Spells_unknown_fields_in_upper_camel(string field, string spelled) =>
        StringAssert.Contains(Encoding.UTF8.GetString(RestError.NotSupported(field).Body), $"\"fieldName\":\"{spelled}\"");

    [TestMethod]
    public void Says_plainly_what_the_sandbox_lacks()
    {
        Assert.AreEqual(501, RestError.NotInSandbox("GET products").Status);
        StringAssert.Contains(RestError.NotInSandbox("GET products").Message, "GET products");
    }
}
