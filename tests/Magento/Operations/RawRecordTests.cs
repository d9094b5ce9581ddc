using System.Text.Json.Nodes;
using PowerPlatformMagento.Magento.Operations;

namespace PowerPlatformMagento.Magento.Tests.Operations;

[TestClass]
public sealed class RawRecordTests
{
    private static readonly RawRecord Record = new(JsonNode.Parse("""{"text":"a","number":12.50,"flag":true,"no":false,"one":"1","nothing":null,"list":[{"x":1},7,null,{"x":2}],"map":{}}""")!.AsObject());

    [TestMethod]
    [DataRow("text", "a")]
    [DataRow("number", "12.50")]
    [DataRow("flag", "1")]
    [DataRow("no", "0")]
    [DataRow("nothing", null)]
    [DataRow("missing", null)]
    [DataRow("list", null)]
    [DataRow("map", null)]
    public void A_value_is_read_as_text(string name, string? text) => Assert.AreEqual(text, Record.Text(name));

    [TestMethod]
    public void Numbers_and_flags_are_read_in_every_spelling()
    {
        Assert.AreEqual(12.5m, Record.Amount("number"));
        Assert.AreEqual(1m, Record.Amount("one"));
        Assert.AreEqual(0m, Record.Amount("text"));
        Assert.IsTrue(Record.Flag("flag"));
        Assert.IsTrue(Record.Flag("one"));
        Assert.IsFalse(Record.Flag("no"));
        Assert.IsFalse(Record.Flag("missing"));
    }

    [TestMethod]
    public void A_list_gives_its_records_and_passes_by_the_rest()
    {
        CollectionAssert.AreEqual(new[] { "1", "2" }, Record.Objects("list").Select(item => item.Text("x")).ToArray());
        Assert.IsEmpty(Record.Objects("map"));
    }

    [TestMethod]
    public void A_copy_is_a_record_of_its_own()
    {
        var copy = Record.Copy();

        copy.Json["text"] = "b";

        Assert.AreEqual("a", Record.Text("text"));
    }
}
