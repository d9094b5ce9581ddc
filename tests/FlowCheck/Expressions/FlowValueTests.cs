using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Expressions.Values;

namespace PowerPlatformMagento.FlowCheck.Tests.Expressions;

/// <summary>Names of types, texts of values, members regardless of case.</summary>
[TestClass]
public sealed class FlowValueTests
{
    [TestMethod]
    [DataRow("null", "Null")]
    [DataRow("\"\"", "String")]
    [DataRow("\"2026-11-23T00:00:00Z\"", "String")]
    [DataRow("true", "Boolean")]
    [DataRow("5", "Integer")]
    [DataRow("5.0", "Float")]
    [DataRow("[]", "Array")]
    [DataRow("{}", "Object")]
    public void Types_have_the_platforms_names(string json, string name) => Assert.AreEqual(name, FlowValue.TypeName(FlowJson.Parse(json)));

    [TestMethod]
    public void Nothing_is_null() => Assert.AreEqual("Null", FlowValue.TypeName(null));

    [TestMethod]
    [DataRow("null", "")]
    [DataRow("\"a\"", "a")]
    [DataRow("true", "True")]
    [DataRow("false", "False")]
    [DataRow("5", "5")]
    [DataRow("-0.5", "-0.5")]
    [DataRow("1e21", "1E+21")]
    [DataRow("0.1", "0.1")]
    [DataRow("3.0", "3")]
    [DataRow("[ 1, null ]", "[1,null]")]
    [DataRow("{ \"a\" : \"b\" }", "{\"a\":\"b\"}")]
    [DataRow("{ \"$content-type\": \"text/plain\", \"$content\": \"aMOkaA==\" }", "häh")]
    public void Values_become_texts(string json, string text) => Assert.AreEqual(text, FlowValue.ToText(FlowJson.Parse(json)));

    [TestMethod]
    [DataRow("{ \"$content-type\": \"text/plain\", \"$content\": \"aGk=\" }", true)]
    [DataRow("{ \"$content-type\": \"text/plain\" }", false)]
    [DataRow("{ \"$content-type\": \"text/plain\", \"$content\": 5 }", false)]
    [DataRow("{ \"$content-type\": \"text/plain\", \"$content\": \"aGk=\", \"more\": 1 }", false)]
    [DataRow("\"text\"", false)]
    public void Binary_content_is_known_by_its_members(string json, bool expected) => Assert.AreEqual(expected, FlowValue.IsContent(FlowJson.Parse(json)));

    [TestMethod]
    public void A_member_is_found_exactly_first()
    {
        var members = FlowJson.ParseObject("""{ "Name": 1, "name": 2 }""");

        Assert.AreEqual(2, (int)FlowValue.FindMember(members, "name")!.Value);
        Assert.AreEqual(1, (int)FlowValue.FindMember(members, "Name")!.Value);
        Assert.IsNotNull(FlowValue.FindMember(members, "NAME"));
        Assert.IsNull(FlowValue.FindMember(members, "other"));
    }

    [TestMethod]
    [DataRow("1", "1", true)]
    [DataRow("1", "1.0", true)]
    [DataRow("1", "2", false)]
    [DataRow("1", "\"1\"", false)]
    [DataRow("true", "1", true)]
    [DataRow("false", "1", false)]
    [DataRow("true", "\"true\"", false)]
    [DataRow("\"a\"", "\"A\"", false)]
    [DataRow("null", "null", true)]
    [DataRow("null", "0", false)]
    [DataRow("null", "\"\"", false)]
    [DataRow("[1,[2]]", "[1.0,[2]]", true)]
    [DataRow("[1]", "[1,1]", false)]
    [DataRow("[]", "{}", false)]
    [DataRow("{\"a\":1,\"b\":null}", "{\"b\":null,\"a\":1}", true)]
    [DataRow("{\"a\":null}", "{}", false)]
    public void Equality_is_of_types_and_amounts(string left, string right, bool expected) =>
        Assert.AreEqual(expected, ValueEquality.AreEqual(FlowJson.Parse(left), FlowJson.Parse(right)));

    [TestMethod]
    [DataRow("1", "1.0")]
    [DataRow("true", "1")]
    [DataRow("[1]", "[1.0]")]
    [DataRow("{\"a\":1}", "{\"a\":1.0}")]
    public void Equal_values_have_equal_hashes(string left, string right) => Assert.AreEqual(
        ValueEquality.Instance.GetHashCode(FlowJson.Parse(left)), ValueEquality.Instance.GetHashCode(FlowJson.Parse(right)));

    [TestMethod]
    public void Decimals_compare_exactly()
    {
        Assert.IsTrue(ValueEquality.AreEqual(new JValue(0.1m), new JValue(0.1m)));
        Assert.IsFalse(ValueEquality.AreEqual(new JValue(0.1m), new JValue(0.1000000000000000001m)));
        Assert.AreEqual(-1, Math.Sign(ValueOrder.CompareNumbers(new JValue(0.1m), new JValue(0.1000000000000000001m))));
    }
}
