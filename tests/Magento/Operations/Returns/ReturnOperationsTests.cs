using System.Text.Json.Nodes;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Operations;
using PowerPlatformMagento.Magento.Operations.Returns;

namespace PowerPlatformMagento.Magento.Tests.Operations.Returns;

[TestClass]
public sealed class ReturnOperationsTests
{
    // As Adobe Commerce answers it, with ids as numbers and as texts, and with what extensions add.
    private const string Stored = """
        {
          "increment_id": "000000012", "entity_id": 12, "order_id": "7", "order_increment_id": "000000007", "store_id": 1, "customer_id": 3,
          "date_requested": "2026-11-20 08:00:00", "customer_custom_email": "eva@example.com", "status": "Pending",
          "items": [
            { "entity_id": "31", "rma_entity_id": 12, "order_item_id": 70, "qty_requested": "2.0000", "qty_authorized": null, "qty_approved": null, "qty_returned": null,
              "reason": "5", "condition": "8", "resolution": "11", "status": "pending", "extension_attributes": { "shelf": "A-1" } },
            { "entity_id": 32, "rma_entity_id": 12, "order_item_id": 71, "qty_requested": 1, "status": "pending" }
          ],
          "comments": [
            { "comment": "We placed your Return request.", "rma_entity_id": 12, "created_at": "2026-11-20 08:00:00", "entity_id": 90, "customer_notified": 1, "visible_on_front": "1", "status": "pending", "admin": true }
          ],
          "tracks": [ { "entity_id": 5, "rma_entity_id": 12, "track_number": "JD01", "carrier_title": "DHL", "carrier_code": "dhl" } ],
          "custom_attributes": [ { "attribute_code": "dock", "value": "north" } ],
          "extension_attributes": { "warehouse": { "code": "W1" } }
        }
        """;

    [TestMethod]
    public async Task A_return_is_opened_whatever_the_spelling_of_its_numbers()
    {
        await using var store = await ScriptedStore.StartAsync((_, route) => route == "returns/12" ? JsonNode.Parse(Stored) : null);

        var goods = await store.Operations.Returns.OpenAsync("12", CancellationToken.None);

        Assert.AreEqual("pending", goods.Status);
        Assert.AreEqual(new ReturnCaseLine("31", "pending", 2, 0, 0, 0), goods.Lines[0]);
        Assert.AreEqual("32", goods.Lines[1].Id);
        Assert.IsTrue(goods.Comments.Single().IsVisible);
        Assert.AreEqual("90", goods.Comments.Single().Id);
        Assert.AreEqual(new ReturnCaseTrack("5", "JD01", "dhl"), goods.Tracks.Single());
    }

    [TestMethod]
    public async Task What_is_saved_is_what_was_there_with_nothing_else_changed()
    {
        await using var store = await ScriptedStore.StartAsync((_, _) => JsonNode.Parse(Stored));
        var goods = await store.Operations.Returns.OpenAsync("12", CancellationToken.None);

        await store.Operations.Returns.SaveAsync(goods, "authorized", [goods.Lines[0] with { Status = "authorized", Authorized = 2 }], CancellationToken.None);

        var (request, body) = store.Written.Single();
        Assert.AreEqual("PUT", request.Method);
        Assert.AreEqual("/rest/all/V1/returns/12", request.RawTarget);
        var expected = JsonNode.Parse(Stored)!.AsObject();
        expected["status"] = "authorized";
        expected["items"]![0]!["status"] = "authorized";
        expected["items"]![0]!["qty_authorized"] = 2;
        Assert.IsTrue(JsonNode.DeepEquals(new JsonObject { ["rmaDataObject"] = expected }, body), body!.ToJsonString());
    }

    [TestMethod]
    public async Task Without_a_status_the_store_makes_its_own()
    {
        await using var store = await ScriptedStore.StartAsync((_, _) => JsonNode.Parse(Stored));
        var goods = await store.Operations.Returns.OpenAsync("12", CancellationToken.None);

        await store.Operations.Returns.SaveAsync(goods, null, [goods.Lines[1] with { Status = "denied" }], CancellationToken.None);
        await store.Operations.Returns.SaveAsync(goods, "closed", [], CancellationToken.None);

        var bodies = store.Written.Select(written => written.Body!["rmaDataObject"]!.AsObject()).ToList();
        Assert.IsFalse(bodies[0].ContainsKey("status"));
        Assert.AreEqual("denied", (string)bodies[0]["items"]![1]!["status"]!);
        Assert.AreEqual("closed", (string)bodies[1]["status"]!);
        Assert.AreEqual("pending", (string)bodies[1]["items"]![1]!["status"]!, "What was opened before is not changed by saving it.");
    }

    [TestMethod]
    public async Task Comments_and_parcels_are_written_as_the_schema_names_them()
    {
        await using var store = await ScriptedStore.StartAsync((request, _) => request.Method == "GET" ? JsonNode.Parse(Stored) : JsonValue.Create(true));
        var goods = await store.Operations.Returns.OpenAsync("12", CancellationToken.None);

        await store.Operations.Returns.AddCommentAsync(goods, new ReturnNote("Welcome", true, false), CancellationToken.None);
        await store.Operations.Returns.AddTrackAsync(goods, new ReturnParcel("JD02", "custom", "Bike"), CancellationToken.None);

        var written = store.Written.ToList();
        Assert.AreEqual("/rest/all/V1/returns/12/comments", written[0].Request.RawTarget);
        Assert.IsTrue(
            JsonNode.DeepEquals(
                JsonNode.Parse("""{"data":{"comment":"Welcome","rma_entity_id":12,"created_at":"2026-11-23 04:00:00","customer_notified":false,"visible_on_front":true,"status":"pending","admin":true}}"""),
                written[0].Body),
            written[0].Body!.ToJsonString());
        Assert.AreEqual("/rest/all/V1/returns/12/tracking-numbers", written[1].Request.RawTarget);
        Assert.IsTrue(JsonNode.DeepEquals(JsonNode.Parse("""{"track":{"rma_entity_id":12,"track_number":"JD02","carrier_title":"Bike","carrier_code":"custom"}}"""), written[1].Body));
    }

    [TestMethod]
    public async Task A_store_without_returns_is_told_by_name()
    {
        await using var store = await ScriptedStore.StartAsync((_, _) => null);

        foreach (var call in new Func<IReturnOperations, Task>[]
        {
            returns => returns.OpenAsync("12", CancellationToken.None),
            returns => returns.GetAsync("12", CancellationToken.None),
            returns => returns.ListAsync(new ReturnFilter(), new PageWish(10), CancellationToken.None),
        })
        {
            var failure = await Assert.ThrowsExactlyAsync<MagentoException>(() => call(store.Operations.Returns));
            Assert.AreEqual(StoreErrors.NotSupported, failure.Error.Definition);
            Assert.StartsWith("Returns (RMA)", failure.Error.Detail!);
        }
    }

    [TestMethod]
    [DataRow("[]")]
    [DataRow("7")]
    [DataRow("""{"status":"a","status":"b"}""")]
    public async Task An_answer_of_another_shape_is_not_written_back(string answer)
    {
        await using var store = await ScriptedStore.StartAsync((_, _) => JsonNode.Parse(answer));

        var failure = await Assert.ThrowsExactlyAsync<MagentoException>(() => store.Operations.Returns.OpenAsync("12", CancellationToken.None));

        Assert.AreEqual(StoreErrors.AnswerNotReadable, failure.Error.Definition);
    }
}
