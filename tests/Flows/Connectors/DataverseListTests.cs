using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Flows.Connectors;
using PowerPlatformMagento.Sandbox.Flows.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Connectors;

[TestClass]
public sealed class DataverseListTests
{
    // Nothing here changes the rows.
    private static readonly Lazy<DataverseWorld> Filled = new(Fill);

    private readonly DataverseWorld _world = Filled.Value;

    private static DataverseWorld Fill()
    {
        var world = new DataverseWorld();
        world.Service.Create(DataverseWorld.Order("a-1", ("mag_grandtotal", new Money(10)), ("mag_isguest", true), ("mag_placedon", Day(1)), ("mag_couponcode", "100%_A")));
        world.Service.Create(DataverseWorld.Order("b-2", ("mag_grandtotal", new Money(20)), ("mag_orderstate", new OptionSetValue(772100001)), ("mag_placedon", Day(10)), ("mag_couponcode", "O'Neil")));
        world.Service.Create(DataverseWorld.Order("b-3", ("mag_grandtotal", new Money(30)), ("mag_totalquantity", 2.5m), ("mag_placedon", Day(22))));
        return world;
    }

    [TestMethod]
    [DataRow("mag_name eq 'a-1'", "a-1")]
    [DataRow("mag_name ne 'a-1'", "b-2,b-3")]
    [DataRow("mag_name eq 'A-1'", "a-1")]
    [DataRow("mag_grandtotal gt 10", "b-2,b-3")]
    [DataRow("mag_grandtotal ge 10 and mag_grandtotal lt 30.0", "a-1,b-2")]
    [DataRow("mag_grandtotal le 10 or mag_grandtotal eq 30", "a-1,b-3")]
    [DataRow("(mag_grandtotal eq 10 or mag_grandtotal eq 20) and startswith(mag_name,'b')", "b-2")]
    [DataRow("mag_grandtotal eq 10 or mag_grandtotal eq 20 and startswith(mag_name,'b')", "a-1,b-2")]
    [DataRow("not contains(mag_name,'b')", "a-1")]
    [DataRow("not (mag_grandtotal eq 10 or mag_grandtotal eq 20)", "b-3")]
    [DataRow("contains(mag_name,'-') eq false", "")]
    [DataRow("endswith(mag_name, '3')", "b-3")]
    [DataRow("contains(mag_couponcode,'%_')", "a-1")]
    [DataRow("contains(mag_couponcode,'_N')", "")]
    [DataRow("mag_couponcode eq 'O''Neil'", "b-2")]
    [DataRow("mag_couponcode eq null", "b-3")]
    [DataRow("mag_couponcode ne null", "a-1,b-2")]
    [DataRow("mag_isguest eq true", "a-1")]
    [DataRow("mag_orderstate eq 772100001", "b-2")]
    [DataRow("mag_totalquantity eq 2.5", "b-3")]
    [DataRow("statecode eq 0", "a-1,b-2,b-3")]
    [DataRow("mag_placedon gt 2026-11-09T00:00:00Z", "b-2,b-3")]
    [DataRow("mag_placedon lt '2026-11-02'", "a-1")]
    [DataRow("_mag_contactid_value eq 0b0b8f7c-6f1a-4c69-9f04-0d8f3c1f7a01", "")]
    [DataRow("_mag_contactid_value eq null", "a-1,b-2,b-3")]
    [DataRow("Microsoft.Dynamics.CRM.LastXDays(PropertyName='mag_placedon',PropertyValue=5)", "b-3")]
    [DataRow("Microsoft.Dynamics.CRM.OlderThanXDays(PropertyName='mag_placedon',PropertyValue=20)", "a-1")]
    [DataRow("Microsoft.Dynamics.CRM.In(PropertyName='mag_name',PropertyValues=['a-1','b-3'])", "a-1,b-3")]
    [DataRow("Microsoft.Dynamics.CRM.ThisMonth(PropertyName='mag_placedon')", "a-1,b-2,b-3")]
    public async Task Rows_are_filtered(string filter, string expected) =>
        Assert.AreEqual(expected, await NamesAsync($$"""{ "entityName": "mag_orders", "$filter": "{{filter}}", "$orderby": "mag_name" }"""));

    [TestMethod]
    [DataRow("nothing eq 1", "Could not find a property named 'nothing'")]
    [DataRow("mag_contactid eq null", "Could not find a property named 'mag_contactid'")]
    [DataRow("mag_name eq", "'the end' is not expected")]
    [DataRow("mag_name eq 'a-1' mag_name", "'mag_name' is not expected")]
    [DataRow("(mag_name eq 'a-1'", "'the end' is not expected")]
    [DataRow("mag_name like 'a'", "'like' is no comparison")]
    [DataRow("mag_name eq 'a", "unterminated string literal")]
    [DataRow("mag_grandtotal eq 'a'", "does not fit the column 'mag_grandtotal'")]
    [DataRow("mag_name eq 5", "does not fit the column 'mag_name'")]
    [DataRow("mag_name gt null", "null compares with eq and ne only")]
    [DataRow("mag_ContactId/lastname eq 'x'", "does not filter by columns of other tables")]
    [DataRow("substringof(mag_name,'a')", "does not know the function 'substringof'")]
    [DataRow("Microsoft.Dynamics.CRM.Above(PropertyName='mag_name',PropertyValue=1)", "does not know the function 'Microsoft.Dynamics.CRM.Above'")]
    public async Task A_broken_filter_is_refused(string filter, string text)
    {
        var response = await _world.CallAsync("ListRecords", $$"""{ "entityName": "mag_orders", "$filter": "{{filter}}" }""");

        Assert.AreEqual(400, response.StatusCode);
        StringAssert.Contains((string?)response.Body!["error"]!["message"], text);
    }

    [TestMethod]
    [DataRow("mag_name", "a-1,b-2,b-3")]
    [DataRow("mag_name desc", "b-3,b-2,a-1")]
    [DataRow("mag_isguest desc,mag_name desc", "a-1,b-3,b-2")]
    public async Task Rows_are_ordered(string order, string expected) =>
        Assert.AreEqual(expected, await NamesAsync($$"""{ "entityName": "mag_orders", "$orderby": "{{order}}" }"""));

    [TestMethod]
    public async Task Only_the_first_rows_are_taken() =>
        Assert.AreEqual("a-1,b-2", await NamesAsync("""{ "entityName": "mag_orders", "$orderby": "mag_name", "$top": 2 }"""));

    [TestMethod]
    [DataRow("$top", "0")]
    [DataRow("$top", "x")]
    [DataRow("$orderby", "mag_name up")]
    [DataRow("$select", "nothing")]
    [DataRow("$expand", "nothing")]
    [DataRow("$expand", "mag_ContactId($filter=x)")]
    public async Task A_broken_option_is_refused(string option, string value) =>
        Assert.AreEqual(400, (await _world.CallAsync("ListRecords", $$"""{ "entityName": "mag_orders", "{{option}}": "{{value}}" }""")).StatusCode);

    [TestMethod]
    public async Task Only_the_columns_asked_for_come()
    {
        var response = await _world.CallAsync("ListRecords", """{ "entityName": "mag_orders", "$select": "mag_name,_mag_contactid_value", "$top": 1 }""");

        CollectionAssert.AreEquivalent(
            new[] { "@odata.id", "mag_orderid", "mag_name" },
            ((Newtonsoft.Json.Linq.JObject)response.Body!["value"]![0]!).Properties().Select(member => member.Name).ToList());
    }

    [TestMethod]
    public async Task FetchXML_is_taken_too()
    {
        const string Fetch = "<fetch><entity name='mag_order'><attribute name='mag_name'/><filter><condition attribute='mag_grandtotal' operator='ge' value='20'/></filter><order attribute='mag_name'/></entity></fetch>";

        Assert.AreEqual("b-2,b-3", await NamesAsync($$"""{ "entityName": "mag_orders", "fetchXml": "{{Fetch}}" }"""));
    }

    [TestMethod]
    public async Task Sums_of_FetchXML_come_by_their_aliases()
    {
        const string Fetch = "<fetch aggregate='true'><entity name='mag_order'><attribute name='mag_orderid' aggregate='count' alias='orders'/><attribute name='mag_grandtotal' aggregate='sum' alias='total'/></entity></fetch>";

        var response = await _world.CallAsync("ListRecords", $$"""{ "entityName": "mag_orders", "fetchXml": "{{Fetch}}" }""");

        var row = response.Body!["value"]!.Single();
        Assert.AreEqual(3, (int)row["orders"]!);
        Assert.AreEqual(60m, (decimal)row["total"]!);
        Assert.IsNull(row["@odata.id"]);
    }

    [TestMethod]
    public async Task Pages_follow_each_other()
    {
        var world = new DataverseWorld(pageSize: 2);
        for (var number = 0; number < 5; number++)
        {
            world.Service.Create(DataverseWorld.Order($"o{number}"));
        }

        const string Parameters = """{ "entityName": "mag_orders", "$orderby": "mag_name" }""";
        var first = await world.CallAsync("ListRecords", Parameters);
        var second = await world.CallAsync("ListRecords", Parameters, first.NextLink);
        var third = await world.CallAsync("ListRecords", Parameters, second.NextLink);

        Assert.AreEqual("o0,o1|o2,o3|o4", string.Join('|', new[] { first, second, third }.Select(Names)));
        Assert.IsNotNull(first.Body!["@odata.nextLink"]);
        Assert.IsNull(third.NextLink);
        Assert.AreEqual(400, (await world.CallAsync("ListRecords", Parameters, "https://environment.invalid/?x")).StatusCode);
    }

    private static DateTime Day(int day) => new(2026, 11, day, 12, 0, 0, DateTimeKind.Utc);

    private static string Names(ConnectorResponse response) => string.Join(',', response.Body!["value"]!.Select(row => (string?)row["mag_name"]));

    private async Task<string> NamesAsync(string parameters)
    {
        var response = await _world.CallAsync("ListRecords", parameters);
        Assert.AreEqual(200, response.StatusCode, RunAssert.Json(response.Body));
        return Names(response);
    }
}
