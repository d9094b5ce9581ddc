using PowerPlatformMagento.Sandbox.Store.Rest;
using PowerPlatformMagento.Sandbox.Store.Rest.Body;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Rest;

[TestClass]
public sealed class RouteTableTests
{
    private readonly RouteTable table = new(
    [
        Get("a/:id"), Get("a/b"), Get("a/:id/c"), Get("a/b/:id"), Get("a/:x/:y"), RestRoute.Post("a/:id", "", Nothing), Get("p/:sku/stock/:id"),
    ]);

    [TestMethod]
    [DataRow("a/b", "a/b", "")]
    [DataRow("a/7", "a/:id", "7")]
    [DataRow("a/7/c", "a/:id/c", "7")]
    [DataRow("a/b/c", "a/b/:id", "c")]
    [DataRow("a/7/8", "a/:x/:y", "7,8")]
    [DataRow("p/A B/stock/3", "p/:sku/stock/:id", "A B,3")]
    public void The_route_with_the_most_fixed_parts_wins(string path, string template, string values)
    {
        var (route, found) = table.Find("GET", path.Split('/'))!.Value;

        Assert.AreEqual(template, route.Template);
        Assert.AreEqual(values, string.Join(',', Enumerable.Range(0, found.Count).Select(index => found[index])));
    }

    [TestMethod]
    [DataRow("GET", "a")]
    [DataRow("GET", "a/7/8/9")]
    [DataRow("GET", "A/b")]
    [DataRow("DELETE", "a/7")]
    [DataRow("get", "a/7")]
    public void Nothing_fits_other_paths_and_methods(string method, string path) => Assert.IsNull(table.Find(method, path.Split('/')));

    [TestMethod]
    public void A_method_of_its_own_is_a_route_of_its_own() => Assert.AreEqual("POST", table.Find("POST", ["a", "7"])!.Value.Route.Method);

    [TestMethod]
    [DataRow("12", 12L)]
    [DataRow("-3", -3L)]
    [DataRow("007", 7L)]
    [DataRow("1.5", 1L)]
    [DataRow("1e3", 1000L)]
    [DataRow(" 12 ", 12L)]
    [DataRow("99999999999999999999", long.MaxValue)]
    [DataRow("-99999999999999999999", long.MinValue)]
    [DataRow("1e400", long.MaxValue)]
    public void Ids_are_whole_numbers(string text, long id) => Assert.AreEqual(id, new RouteValues(text).Id());

    [TestMethod]
    [DataRow("")]
    [DataRow("12a")]
    [DataRow("0x1A")]
    [DataRow("1,5")]
    [DataRow("NaN")]
    [DataRow("Infinity")]
    public void Other_ids_are_refused(string text) => Assert.AreEqual(400, Assert.ThrowsExactly<RestError>(() => new RouteValues(text).Id()).Status);

    [TestMethod]
    [DataRow("isVisibleOnFront", "is_visible_on_front")]
    [DataRow("is_visible_on_front", "is_visible_on_front")]
    [DataRow("statusHistory", "status_history")]
    [DataRow("Foo", "foo")]
    [DataRow("d365_customer_id", "d365_customer_id")]
    [DataRow("", "")]
    public void Members_are_found_by_their_snake_spelling(string name, string snake)
    {
        Assert.AreEqual(snake, MemberName.Snake(name));
        Assert.AreEqual(snake, MemberName.Snake(MemberName.Snake(name)));
    }

    private static RestRoute Get(string template) => RestRoute.Get(template, "", Nothing);

    private static Task Nothing(RestRequest request, RouteValues values) => Task.CompletedTask;
}
