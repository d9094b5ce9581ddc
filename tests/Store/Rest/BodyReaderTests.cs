using System.Text;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Tests.Contract;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Rest;

/// <summary>Bodies as clients send them on good and on bad days.</summary>
[TestClass]
public sealed class BodyReaderTests
{
    private const string Comments = "/rest/V1/orders/14/comments";
    private const string Good = """{"statusHistory":{"comment":"x"}}""";

    private RunningStore store = null!;

    [TestInitialize]
    public async Task StartAsync() => store = await RunningStore.StartAsync();

    [TestCleanup]
    public async Task StopAsync() => await store.DisposeAsync();

    [TestMethod]
    [DataRow("application/json")]
    [DataRow("application/json; charset=utf-8")]
    [DataRow("application/json;charset=UTF-8")]
    [DataRow("APPLICATION/json")]
    public async Task JSON_is_taken_by_every_spelling_of_its_type(string type)
    {
        var (status, body, _) = await store.Client.WriteAsync("POST", Comments, Good, type);

        // As in Magento the type itself is compared letter by letter.
        Assert.AreEqual(type[0] == 'A' ? 400 : 200, status, body);
    }

    [TestMethod]
    [DataRow("application/json; charset=iso-8859-1", "UTF-8 is the only supported charset.")]
    [DataRow("application/json; boundary=x", "Content-Type header is invalid.")]
    [DataRow("???", "Content-Type header is invalid.")]
    [DataRow("text/csv", "Server cannot understand Content-Type HTTP header media type text/csv")]
    public async Task Other_types_are_refused_by_name(string type, string message)
    {
        var (status, body, _) = await store.Client.WriteAsync("POST", Comments, Good, type);

        Assert.AreEqual(400, status);
        StringAssert.Contains(body, message);
    }

    [TestMethod]
    [DataRow("{")]
    [DataRow("{\"statusHistory\":}")]
    [DataRow("{\"statusHistory\":{\"comment\":\"x\"}} trailing")]
    [DataRow("<xml/>")]
    [DataRow("'x'")]
    [DataRow("{\"a\":\"\\ud800\"}")]
    public async Task Broken_JSON_is_a_decoding_error(string body)
    {
        var (status, answer, _) = await store.Client.WriteAsync("POST", Comments, body);

        Assert.AreEqual((400, """{"message":"Decoding error."}"""), (status, answer));
    }

    [TestMethod]
    public async Task Bytes_that_are_no_UTF8_are_a_decoding_error()
    {
        byte[] body = [.. Encoding.ASCII.GetBytes("{\"statusHistory\":{\"comment\":\""), 0xFF, 0xFE, .. Encoding.ASCII.GetBytes("\"}}")];

        var (status, answer, _) = await store.Client.WriteAsync("POST", Comments, body, "application/json");

        Assert.AreEqual(400, status);
        StringAssert.Contains(answer, "Decoding error.");
    }

    [TestMethod]
    [DataRow("null")]
    [DataRow("[]")]
    [DataRow("\"text\"")]
    [DataRow("17")]
    [DataRow("{\"statusHistory\":null}")]
    [DataRow("{\"other\":{}}")]
    public async Task An_argument_that_is_not_there_is_required(string body)
    {
        var (status, answer, _) = await store.Client.WriteAsync("POST", Comments, body);

        Assert.AreEqual(400, status);
        StringAssert.Contains(answer, "\"fieldName\":\"statusHistory\"");
    }

    [TestMethod]
    [DataRow("""{"status_history":{"comment":"x","isVisibleOnFront":1,"is_customer_notified":0}}""")]
    [DataRow("""{"statusHistory":{"comment":"x","is_visible_on_front":"1"}}""")]
    [DataRow("""{"unknown":1,"statusHistory":{"comment":"x","is_visible_on_front":1,"status":null}}""")]
    [DataRow("""{"statusHistory":{"comment":"other","comment":"x","isVisibleOnFront":1}}""")]
    public async Task Both_spellings_fit_and_of_two_values_the_last_counts(string body)
    {
        var (status, answer, _) = await store.Client.WriteAsync("POST", Comments, body);

        Assert.AreEqual(200, status, answer);
        var comment = (await store.Client.ReadAsync(Comments)).GetProperty("items")[0];
        Assert.AreEqual(("x", 1), (comment.GetProperty("comment").GetString(), comment.GetProperty("is_visible_on_front").GetInt32()));
    }

    [TestMethod]
    [DataRow("""{"statusHistory":{"comment":"x","internalNote":"y"}}""", "InternalNote")]
    [DataRow("""{"statusHistory":{"comment":"x","internal_note":"y"}}""", "InternalNote")]
    public async Task A_member_the_object_has_not_is_named_as_its_getter(string body, string name)
    {
        var (status, answer, _) = await store.Client.WriteAsync("POST", Comments, body);

        Assert.AreEqual(400, status);
        StringAssert.Contains(answer, $"\"fieldName\":\"{name}\"");
    }

    [TestMethod]
    [DataRow("""{"items":{"order_item_id":2,"qty":1}}""", 500)]
    [DataRow("""{"items":[2]}""", 500)]
    [DataRow("""{"items":"2"}""", 500)]
    [DataRow("""{"items":[{"order_item_id":2,"qty":"many"}]}""", 400)]
    [DataRow("""{"items":[{"order_item_id":[2],"qty":1}]}""", 400)]
    [DataRow("""{"comment":"text"}""", 500)]
    [DataRow("""{"tracks":[{"track_number":{"a":1}}]}""", 400)]
    public async Task Wrong_kinds_of_values_never_ship_anything(string body, int expected)
    {
        var (status, answer, _) = await store.Client.WriteAsync("POST", "/rest/V1/order/2/ship", body);

        Assert.AreEqual(expected, status, answer);
        Assert.AreEqual(0, store.Documents.Count(StoreEntity.Shipments));
    }

    [TestMethod]
    [DataRow("""{"items":[{"order_item_id":"2","qty":"1.0"}],"notify":"false"}""")]
    [DataRow("""{"items":[{"orderItemId":2,"qty":1}],"notify":0,"appendComment":"1"}""")]
    public async Task Numbers_and_flags_may_be_texts(string body)
    {
        var (status, answer, _) = await store.Client.WriteAsync("POST", "/rest/V1/order/2/ship", body);

        Assert.AreEqual((200, "\"1\""), (status, answer));
    }

    [TestMethod]
    public async Task A_value_that_nests_too_deep_is_refused_and_the_store_lives_on()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 500)) + "1" + new string('}', 500);

        Assert.AreEqual(400, (await store.Client.WriteAsync("POST", Comments, deep)).Status);
        Assert.AreEqual(200, (await store.Client.GetAsync("/rest/V1/orders/14")).Status);
    }

    [TestMethod]
    public async Task The_body_is_not_looked_at_before_the_right_to_send_it()
    {
        using var limited = new StoreClient(store.Host, CapturedStore.LimitedToken);

        Assert.AreEqual(401, (await limited.WriteAsync("POST", Comments, "{", "text/plain")).Status);
    }
}
