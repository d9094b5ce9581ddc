using System.Net;
using System.Text.Json.Nodes;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Sandbox.Store;

namespace PowerPlatformMagento.App.Tests.Operations.Records;

/// <summary>Records as the store has them, over HTTP, against both editions.</summary>
[TestClass]
public sealed class RecordFunctionTests
{
    public static IEnumerable<object[]> Kinds => new[] { "order", "invoice", "shipment", "refund", "customer", "product" }.Select(kind => new object[] { kind });

    [TestMethod]
    [DynamicData(nameof(Kinds))]
    public async Task A_record_is_what_its_schema_says(string kind)
    {
        await using var app = await StoreApp.StartAsync();

        var (_, schema) = await app.SendAsync(HttpMethod.Get, $"stores/main/schemas/{kind}");
        var (listed, list) = await app.SendAsync(HttpMethod.Get, $"stores/main/records/{kind}?top=5");

        Assert.AreEqual(HttpStatusCode.OK, listed.StatusCode, list?.ToJsonString());
        var records = list!["value"]!.AsArray();
        Assert.IsGreaterThan(0, records.Count);
        foreach (var record in records)
        {
            Check(record!, schema!["schema"]!, kind);
        }

        var id = (records[0]!["entity_id"] ?? records[0]!["id"])!.ToString();
        var (single, one) = await app.SendAsync(HttpMethod.Get, $"stores/main/records/{kind}/{id}");
        Assert.AreEqual(HttpStatusCode.OK, single.StatusCode, one?.ToJsonString());
        Check(one!, schema!["schema"]!, kind);
    }

    [TestMethod]
    public async Task Pages_go_on_until_everything_was_read_once()
    {
        await using var app = await StoreApp.StartAsync();
        var seen = new List<long>();
        var address = "stores/main/records/order?top=7";
        while (address is not null)
        {
            var (_, page) = await app.SendAsync(HttpMethod.Get, address);
            seen.AddRange(page!["value"]!.AsArray().Select(record => (long)record!["entity_id"]!));
            address = (string?)page["nextLink"];
        }

        CollectionAssert.AreEqual(Enumerable.Range(1, 30).Select(id => (long)id).ToArray(), seen.ToArray());
    }

    [TestMethod]
    public async Task Payment_details_are_no_fields_and_no_values()
    {
        await using var app = await StoreApp.StartAsync();

        var (_, schema) = await app.SendAsync(HttpMethod.Get, "stores/main/schemas/order");
        var (_, order) = await app.SendAsync(HttpMethod.Get, "stores/main/records/order/1");

        foreach (var text in new[] { schema!.ToJsonString(), order!.ToJsonString() })
        {
            Assert.DoesNotContain("cc_last4", text);
            Assert.DoesNotContain("additional_information", text);
        }
    }

    [TestMethod]
    [DataRow("stores/main/records/coupon")]
    [DataRow("stores/main/records/Order")]
    [DataRow("stores/main/records/1")]
    [DataRow("stores/main/records/order/000000001X")]
    [DataRow("stores/main/schemas/everything")]
    [DataRow("stores/main/records/order?top=1000")]
    [DataRow("stores/main/records/order?updatedAfter=soon")]
    public async Task What_is_no_kind_and_no_id_is_refused(string address)
    {
        await using var app = await StoreApp.StartAsync();

        var (response, body) = await app.SendAsync(HttpMethod.Get, address);

        Assert.AreEqual(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.AreEqual("MAG-OPR-001", (string)body!["code"]!);
    }

    [TestMethod]
    [DataRow("order", "999999")]
    [DataRow("product", "999999")]
    [DataRow("customer", "999999")]
    public async Task A_record_that_is_not_there_is_not_found(string kind, string id)
    {
        await using var app = await StoreApp.StartAsync();

        var (response, body) = await app.SendAsync(HttpMethod.Get, $"stores/main/records/{kind}/{id}");

        Assert.AreEqual(HttpStatusCode.NotFound, response.StatusCode);
        Assert.AreEqual("MAG-STO-008", (string)body!["code"]!);
    }

    [TestMethod]
    [DataRow("company")]
    [DataRow("return")]
    public async Task Records_of_Adobe_Commerce_are_read_there_and_refused_elsewhere(string kind)
    {
        await using var commerce = await StoreApp.StartAsync(StoreEdition.AdobeCommerce, orders: 200);
        await using var open = await StoreApp.StartAsync();

        var (there, list) = await commerce.SendAsync(HttpMethod.Get, $"stores/main/records/{kind}");
        var (elsewhere, problem) = await open.SendAsync(HttpMethod.Get, $"stores/main/records/{kind}");

        Assert.AreEqual(HttpStatusCode.OK, there.StatusCode, list?.ToJsonString());
        Assert.IsGreaterThan(0, list!["value"]!.AsArray().Count);
        Assert.AreEqual(HttpStatusCode.UnprocessableEntity, elsewhere.StatusCode, problem?.ToJsonString());
    }

    private static void Check(JsonNode value, JsonNode schema, string where)
    {
        switch ((string)schema["type"]!)
        {
            case "object":
                foreach (var (name, member) in value.AsObject())
                {
                    var known = schema["properties"]![name];
                    Assert.IsNotNull(known, $"{where}.{name} is not in the schema.");
                    Check(member!, known, $"{where}.{name}");
                }

                break;
            case "array":
                foreach (var item in value.AsArray())
                {
                    Check(item!, schema["items"]!, where + "[]");
                }

                break;
            case "string":
                Assert.AreEqual(System.Text.Json.JsonValueKind.String, value.GetValueKind(), where);
                break;
            case "boolean":
                Assert.IsTrue(value.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False, where);
                break;
            default:
                Assert.AreEqual(System.Text.Json.JsonValueKind.Number, value.GetValueKind(), where);
                break;
        }
    }
}
