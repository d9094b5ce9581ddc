using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Mapping.Json;
using PowerPlatformMagento.Magento.Tests.Support;

namespace PowerPlatformMagento.Magento.Tests.Mapping;

[TestClass]
public sealed class ReturnMapperTests
{
    private static readonly string[] Odd = ["null", "\"\"", "\"x\"", "[]", "{}", "-1", "true", "[null]"];

    [TestMethod]
    [DataRow("pending", ReturnStatus.Requested)]
    [DataRow("unconfirmed", ReturnStatus.Requested)]
    [DataRow("authorized", ReturnStatus.Authorized)]
    [DataRow("partially_authorized", ReturnStatus.Authorized)]
    [DataRow("PARTIALLY_AUTHORIZED", ReturnStatus.Authorized)]
    [DataRow("received", ReturnStatus.Received)]
    [DataRow("received_on_item", ReturnStatus.Received)]
    [DataRow("approved", ReturnStatus.Received)]
    [DataRow("approved_on_item", ReturnStatus.Received)]
    [DataRow("rejected_on_item", ReturnStatus.Received)]
    [DataRow("rejected", ReturnStatus.Rejected)]
    [DataRow("denied", ReturnStatus.Rejected)]
    [DataRow("closed", ReturnStatus.Closed)]
    [DataRow("processed_closed", ReturnStatus.Closed)]
    public void Knows_the_status_codes_however_they_are_spelled(string code, string expected) => Assert.AreEqual(expected, ReturnStatuses.Find(code));

    [TestMethod]
    [DataRow(null)]
    [DataRow("")]
    [DataRow("shipped")]
    public void Does_not_guess_a_status(string? code) => Assert.IsNull(ReturnStatuses.Find(code));

    [TestMethod]
    public void Goods_that_were_sent_are_on_their_way_until_they_arrive()
    {
        var json = Make.Return(3, 1, "authorized");
        json["tracks"] = JsonNode.Parse("""[{"entity_id":1,"track_number":"JJD1","carrier_title":"DHL","carrier_code":"dhl"},{"entity_id":2,"track_number":""}]""");

        var goods = Map(json);
        Assert.AreEqual(ReturnStatus.InTransit, goods.Status);
        Assert.AreEqual("authorized", goods.MagentoStatus);
        Assert.AreEqual(("1", "JJD1", "dhl", "DHL"), goods.Tracks.Select(track => (track.Id, track.Number, track.CarrierCode, track.Title)).Single());

        json["status"] = "received";
        Assert.AreEqual(ReturnStatus.Received, Map(json).Status);
    }

    [TestMethod]
    public void A_row_of_the_hidden_half_of_a_configurable_is_the_line_of_its_parent()
    {
        var json = Make.Return(3, 1);
        json["items"]![0]!["order_item_id"] = 5;
        const string Order = """
            {"entity_id":1,"items":[{"item_id":4,"product_type":"configurable","sku":"TEE-M","name":"Tee"},{"item_id":5,"parent_item_id":4,"product_type":"simple","sku":"TEE-M","name":"Tee M"}]}
            """;

        var line = Map(json, Order).Lines.Single();

        Assert.AreEqual(("4", "TEE-M", "Tee M"), (line.OrderItemId, line.Sku, line.Name));
    }

    [TestMethod]
    public void An_item_without_a_known_status_has_that_of_its_return()
    {
        var json = Make.Return(3, 1, "authorized");
        json["items"]![0]!["status"] = "odd";

        var line = Map(json).Lines.Single();

        Assert.AreEqual((ReturnStatus.Authorized, "odd"), (line.Status, line.MagentoStatus));
    }

    [TestMethod]
    [DataRow("increment_id")]
    [DataRow("order_id")]
    [DataRow("date_requested")]
    [DataRow("status")]
    public void Names_what_it_cannot_do_without(string field)
    {
        var json = Make.Return(3, 1);
        json.Remove(field);

        Assert.AreEqual(field, Assert.ThrowsExactly<RecordNotReadableException>(() => Map(json)).Field);
    }

    [TestMethod]
    public void Comments_stand_in_the_order_they_were_written_one_a_line()
    {
        var json = Make.Return(3, 1);
        json["comments"] = JsonNode.Parse("""[{"comment":"second","created_at":"2026-11-24 01:00:00"},null,{"comment":" first\r\nline ","created_at":"2026-11-23 01:00:00"},{"comment":"","created_at":"2026-11-25 01:00:00"}]""");

        Assert.AreEqual("first line\nsecond", Map(json).Comments);
    }

    [TestMethod]
    [DataRow("""[{"attribute_code":"reason","options":"none"}]""")]
    [DataRow("{}")]
    [DataRow("[null,1]")]
    [DataRow("""[{"attribute_code":"reason","options":[{"label":"","value":"17"},{"value":"17"},{"label":"x"}]}]""")]
    public void Metadata_of_another_shape_leaves_the_ids(string metadata)
    {
        using var document = JsonDocument.Parse(metadata);

        Assert.AreEqual("17", ReturnLabels.Of(document.RootElement).Find("reason", "17"));
        Assert.IsNull(ReturnLabels.Of(document.RootElement).Find("reason", "0"));
    }

    // Whatever is missing or of another kind: a return, or the name of what is wrong; never anything else.
    [TestMethod]
    public void Never_fails_in_a_way_nobody_knows() =>
        Gen.Select(Gen.Int[0, 11], Gen.Int[0, Odd.Length - 1]).Sample((index, value) =>
        {
            var json = Make.Return(3, 1);
            json[json.Select(member => member.Key).ElementAt(index)] = JsonNode.Parse(Odd[value]);
            try
            {
                Assert.IsTrue(Needed.IsId(Map(json).Source.Id));
            }
            catch (Exception exception) when (exception is RecordNotReadableException or JsonException)
            {
                Assert.IsNotNull(exception);
            }
        });

    private static Return Map(JsonObject goods, string? order = null) => ReturnMapper.Map(
        JsonSerializer.Deserialize(Encoding.UTF8.GetBytes(goods.ToJsonString()), WireJson.Default.ReturnWire)!,
        order is null ? null : JsonSerializer.Deserialize(order, WireJson.Default.ReturnOrderWire),
        ReturnLabels.None,
        Context.Main);
}
