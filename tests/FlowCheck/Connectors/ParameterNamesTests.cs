using PowerPlatformMagento.FlowCheck.Connectors;

namespace PowerPlatformMagento.FlowCheck.Tests.Connectors;

[TestClass]
public sealed class ParameterNamesTests
{
    [TestMethod]
    [DataRow("""{ "body/a": 1, "body/b/c": 2, "body/b/d": [ 3 ] }""", """{"a":1,"b":{"c":2,"d":[3]}}""")]
    [DataRow("""{ "body": { "a": 1 }, "body/b": 2 }""", """{"a":1,"b":2}""")]
    [DataRow("""{ "body": { "a": 1 }, "body/a": 2 }""", """{"a":2}""")]
    [DataRow("""{ "body": { "a": { "x": 1 } }, "body/a/y": 2 }""", """{"a":{"x":1,"y":2}}""")]
    [DataRow("""{ "body": [ 1 ] }""", "[1]")]
    [DataRow("""{ "body": "text" }""", "\"text\"")]
    [DataRow("""{ "body": null, "body/a": 1 }""", """{"a":1}""")]
    [DataRow("""{ "body/a": null }""", """{"a":null}""")]
    [DataRow("""{ "store": "de", "bodyguard/a": 1 }""", "nothing")]
    [DataRow("""{ "body": null }""", "nothing")]
    [DataRow("{}", "nothing")]
    public void Flat_names_make_an_object(string parameters, string expected)
    {
        var value = ParameterNames.Gather(FlowJson.ParseObject(parameters), "body");

        Assert.AreEqual(expected, value is null ? "nothing" : FlowJson.Write(value));
    }

    [TestMethod]
    public void What_is_given_stays_as_it_was()
    {
        var parameters = FlowJson.ParseObject("""{ "body": { "a": 1 }, "body/b": 2 }""");

        ParameterNames.Gather(parameters, "body");

        Assert.AreEqual("""{"body":{"a":1},"body/b":2}""", FlowJson.Write(parameters));
    }
}
