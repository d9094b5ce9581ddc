using System.Text.Json;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Sandbox.DataMap.Probing;
using PowerPlatformMagento.Sandbox.DataMap.Stores;

namespace PowerPlatformMagento.Sandbox.DataMap.Tests;

/// <summary>Trying finds what depends on what, and nothing else.</summary>
[TestClass]
public sealed class ProbingTests
{
    private static readonly JsonNode Document = JsonNode.Parse("""{"a":"1","b":{"c":2,"d":true},"list":[{"e":"x"},{"e":"y"}],"none":null}""")!;

    [TestMethod]
    public void Every_value_of_a_document_is_a_place() =>
        Assert.AreEqual("a b.c b.d list.0.e list.1.e none", string.Join(' ', JsonLeaf.Of(Document).Select(leaf => leaf.Place)));

    [TestMethod]
    public void A_changed_document_leaves_the_given_one_alone()
    {
        var leaf = JsonLeaf.Of(Document).Single(leaf => leaf.Place == "list.1.e");

        Assert.AreEqual("z", leaf.ValueIn(leaf.With(Document, "z"))!.GetValue<string>());
        Assert.AreEqual("y", leaf.ValueIn(Document)!.GetValue<string>());
        Assert.AreEqual("list.e", leaf.Field);
    }

    [TestMethod]
    public void Finds_each_output_that_depends_on_a_field()
    {
        var found = FieldProbe.Run(Document, document => new Dictionary<string, string>
        {
            ["sum"] = $"{document["a"]} {document["b"]?["c"]}",
            ["last"] = $"{document["list"]![1]!["e"]}",
            ["constant"] = "7",
        });

        Assert.AreEqual("sum", string.Join(' ', found["a"]));
        Assert.AreEqual("sum", string.Join(' ', found["b.c"]));
        Assert.AreEqual("last", string.Join(' ', found["list.e"]));
        Assert.IsEmpty(found["b.d"]);
        Assert.AreEqual("sum", string.Join(' ', found["b"]), "A part that is missing");
        Assert.IsEmpty(found["none"]);
    }

    [TestMethod]
    public void A_value_that_is_refused_gives_way_to_the_next_one()
    {
        var found = FieldProbe.Run(
            JsonNode.Parse("""{"state":"new"}""")!,
            document => document["state"]?.GetValue<string>() is "processing" ? throw new ProbeRefusedException(new InvalidOperationException("no")) : new Dictionary<string, string> { ["out"] = $"{document["state"]}" });

        Assert.AreEqual("out", string.Join(' ', found["state"]));
    }

    [TestMethod]
    public void A_failure_of_the_code_is_not_taken_for_an_answer() =>
        Assert.ThrowsExactly<InvalidOperationException>(() => FieldProbe.Run(Document, document => document["a"]!.GetValue<string>() == "1" ? new Dictionary<string, string>() : throw new InvalidOperationException("broken")));

    [TestMethod]
    [DataRow("a", "\"2026-02-01 10:00:00\"", "2027-02-01 10:00:00")]
    [DataRow("a", "\"41\"", "42")]
    [DataRow("a", "41.25", "42.25")]
    [DataRow("a", "true", "false")]
    [DataRow("a", "\"name\"", "namex")]
    [DataRow("a", "\"a@example.com\"", "other.a@example.com")]
    [DataRow("gender", "\"1\"", "2")]
    public void Offers_a_value_of_the_same_kind_first(string name, string value, string other) =>
        Assert.AreEqual(other, OtherValues.Of(new JsonLeaf([name]), JsonNode.Parse(value)).First()!.ToString());

    [TestMethod]
    public void Every_field_of_a_sample_record_has_a_value()
    {
        foreach (var record in StoreSide.Orders().Take(1).Concat(StoreSide.Returns()))
        {
            var empty = JsonLeaf.Of(record).Where(leaf => leaf.ValueIn(record) is null).Select(leaf => leaf.Place);
            Assert.AreEqual(string.Empty, string.Join(", ", empty.Where(place => place != "order.items.0.parent_item_id")));
        }
    }

    [TestMethod]
    public void Messages_of_events_have_a_value_in_every_field()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        var activity = EventSide.All[0].Message.Deserialize<WebActivity>(options)!;
        var request = EventSide.All[1].Message.Deserialize<ServiceRequest>(options)!;

        Assert.AreEqual(CartState.Abandoned, activity.CartState);
        Assert.IsNotEmpty(activity.Lines);
        Assert.AreEqual("text/plain", request.Attachments[0].ContentType);
        Assert.IsEmpty(EventSide.All.SelectMany(side => JsonLeaf.Of(side.Message).Where(leaf => leaf.ValueIn(side.Message) is null)));
    }
}
