using System.Net;
using System.Text.Json.Nodes;
using PowerPlatformMagento.App.Tests.Support;

namespace PowerPlatformMagento.App.Tests.Operations.Requests;

/// <summary>The operation Send a request, against a store over HTTP.</summary>
[TestClass]
public sealed class SendRequestTests
{
    private const string Address = "stores/main/request";

    [TestMethod]
    public async Task A_maker_reads_what_no_operation_reads()
    {
        await using var app = await StoreApp.StartAsync();

        var (response, body) = await app.SendAsync(HttpMethod.Post, Address, new { method = "GET", path = "orders/1/statuses" });

        Assert.AreEqual(HttpStatusCode.OK, response.StatusCode);
        Assert.MatchesRegex("^\"[a-z]+\"$", (string)body!["body"]!);
    }

    [TestMethod]
    public async Task A_query_reaches_the_store_as_it_is()
    {
        await using var app = await StoreApp.StartAsync();
        var query = new[]
        {
            new { name = "searchCriteria[pageSize]", value = "2" },
            new { name = "searchCriteria[sortOrders][0][field]", value = "entity_id" },
            new { name = "fields", value = "items[entity_id,increment_id],total_count" },
        };

        var (response, body) = await app.SendAsync(HttpMethod.Post, Address, new { method = "GET", path = "orders", query });

        Assert.AreEqual(HttpStatusCode.OK, response.StatusCode);
        var answer = JsonNode.Parse((string)body!["body"]!)!;
        Assert.HasCount(2, answer["items"]!.AsArray());
        Assert.AreEqual(30, (int)answer["total_count"]!);
    }

    [TestMethod]
    public async Task Payment_details_are_taken_out()
    {
        await using var app = await StoreApp.StartAsync();

        var (_, body) = await app.SendAsync(HttpMethod.Post, Address, new { method = "GET", path = "orders/1" });

        var text = (string)body!["body"]!;
        StringAssert.Contains(text, "\"increment_id\"");
        Assert.DoesNotContain("cc_last4", text);
        Assert.DoesNotContain("additional_information", text);
    }

    [TestMethod]
    [DataRow("PUT", "orders/1", "method")]
    [DataRow("GET", "integration/admin/token", "path")]
    [DataRow("GET", "../../admin", "path")]
    [DataRow("GET", "https://elsewhere.example", "path")]
    public async Task What_is_not_allowed_never_reaches_the_store(string method, string path, string field)
    {
        await using var app = await StoreApp.StartAsync();

        var (response, body) = await app.SendAsync(HttpMethod.Post, Address, new { method, path });

        Assert.AreEqual(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.AreEqual(field, (string)body!["errors"]![0]!["field"]!);
        Assert.AreEqual(0, app.Store.Requests.Total);
    }

    [TestMethod]
    [DataRow("""{"method":"PATCH","path":"orders"}""")]
    [DataRow("""{"method":"get","path":"orders"}""")]
    [DataRow("""{"method":"GET"}""")]
    [DataRow("""{"path":"orders"}""")]
    [DataRow("""{"method":"GET","path":"orders","host":"elsewhere.example"}""")]
    [DataRow("""{"method":"GET","path":"orders","query":[{"name":"a","value":"1"},{"name":"a","value":"2"}]}""")]
    [DataRow("""{"method":"GET","path":"orders","query":[null]}""")]
    [DataRow("""{"method":"GET","path":"orders","body":"{}"}""")]
    [DataRow("""{"method":"GET","path":"orders","query":[{"name":"a","value":"\ud800"}]}""")]
    public async Task A_request_that_does_not_fit_is_told_so(string json)
    {
        await using var app = await StoreApp.StartAsync();

        var (response, body) = await app.SendAsync(HttpMethod.Post, Address, json);

        Assert.AreEqual(HttpStatusCode.BadRequest, response.StatusCode, body?.ToJsonString());
        Assert.AreEqual("MAG-OPR-001", (string)body!["code"]!);
    }

    [TestMethod]
    public async Task Writing_works_where_it_is_allowed()
    {
        await using var app = await StoreApp.StartAsync(settings: new Dictionary<string, string?> { ["Operations:AllowWriteRequests"] = "true" });

        var (refused, text) = await app.SendAsync(HttpMethod.Post, Address, new { method = "POST", path = "orders/1/comments", body = "not JSON" });
        var (missing, problem) = await app.SendAsync(HttpMethod.Post, Address, new { method = "GET", path = "orders/999999" });

        Assert.AreEqual(HttpStatusCode.BadRequest, refused.StatusCode, text?.ToJsonString());
        Assert.AreEqual(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.AreEqual("MAG-STO-008", (string)problem!["code"]!);
    }

    [TestMethod]
    [DataRow("""{"a":"\ud800"}""")]
    [DataRow("""{"\udc00":1}""")]
    [DataRow("""{"a":1,"a":2}""")]
    [DataRow("""{"a":{"b":1,"b":2}}""")]
    public async Task A_body_a_store_could_not_read_is_not_sent(string json)
    {
        await using var app = await StoreApp.StartAsync(settings: new Dictionary<string, string?> { ["Operations:AllowWriteRequests"] = "true" });

        var (response, body) = await app.SendAsync(HttpMethod.Post, Address, new { method = "POST", path = "orders/1/comments", body = json });

        Assert.AreEqual(HttpStatusCode.BadRequest, response.StatusCode, body?.ToJsonString());
        Assert.AreEqual("body", (string)body!["errors"]![0]!["field"]!);
    }

    [TestMethod]
    public async Task A_store_nobody_configured_is_not_found()
    {
        await using var app = await StoreApp.StartAsync();

        var (response, body) = await app.SendAsync(HttpMethod.Post, "stores/other/request", new { method = "GET", path = "orders" });

        Assert.AreEqual(HttpStatusCode.NotFound, response.StatusCode);
        Assert.AreEqual("MAG-INT-005", (string)body!["code"]!);
    }
}
