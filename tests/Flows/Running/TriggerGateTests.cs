using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck;
using PowerPlatformMagento.FlowCheck.Definition;
using PowerPlatformMagento.FlowCheck.Expressions.Evaluation;
using PowerPlatformMagento.Sandbox.Flows.Running;
using PowerPlatformMagento.Sandbox.Flows.Running.Triggers;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Running;

/// <summary>Which runs an event starts.</summary>
[TestClass]
public sealed class TriggerGateTests
{
    [TestMethod]
    [DataRow("{}", "[1,2]", "[1,2]")]
    [DataRow("""{ "splitOn": "@triggerBody()" }""", "[1,2]", "1|2")]
    [DataRow("""{ "splitOn": "@triggerBody()" }""", "[]", "")]
    [DataRow("""{ "splitOn": "@triggerOutputs()?['body/value']" }""", """{"value":[{"id":1},{"id":2}]}""", """{"id":1}|{"id":2}""")]
    [DataRow("""{ "conditions": [ { "expression": "@greater(triggerBody(), 1)" } ] }""", "2", "2")]
    [DataRow("""{ "conditions": [ { "expression": "@greater(triggerBody(), 1)" } ] }""", "1", "")]
    [DataRow("""{ "conditions": [ { "expression": "@true" }, { "expression": "@false" } ] }""", "1", "")]
    [DataRow("""{ "splitOn": "@triggerBody()", "conditions": [ { "expression": "@greater(triggerBody(), 1)" } ] }""", "[1,2,3]", "2|3")]
    [DataRow("""{ "conditions": [ { "expression": "@equals(parameters('Store'), triggerBody())" } ] }""", "\"de\"", "\"de\"")]
    public void An_event_starts_a_run_for_each_element_that_fits(string trigger, string body, string expected) =>
        Assert.AreEqual(expected, string.Join('|', Open(trigger, body).Select(outputs => FlowJson.Write(outputs["body"]!))));

    [TestMethod]
    [DataRow("""{ "splitOn": "@triggerBody()" }""", "{}", "it must be an array")]
    [DataRow("""{ "splitOn": "@triggerBody()?['none']" }""", "{}", "of type 'Null'")]
    [DataRow("""{ "conditions": [ { "expression": "@triggerBody()" } ] }""", "1", "is of type 'Integer', not true or false")]
    [DataRow("""{ "conditions": [ { "expression": "@greater(triggerBody(), 1)" } ] }""", "\"a\"", "matching types")]
    public void What_cannot_be_decided_is_told(string trigger, string body, string reason) =>
        StringAssert.Contains(Assert.ThrowsExactly<ExpressionException>(() => Open(trigger, body)).Message, reason);

    [TestMethod]
    public void Headers_stay_with_every_element()
    {
        var outputs = Open("""{ "splitOn": "@triggerBody()" }""", "[1,2]");

        Assert.IsTrue(outputs.All(single => (string?)single["headers"]!["X"] == "1"));
    }

    private static IReadOnlyList<JObject> Open(string trigger, string body)
    {
        var services = new RunServices
        {
            Time = TimeProvider.System,
            Wait = (_, _) => Task.CompletedTask,
            Ids = () => Guid.Empty,
            Random = new Random(1),
            Connectors = new Dictionary<string, PowerPlatformMagento.Sandbox.Flows.Connectors.IConnector>(),
            EnvironmentName = "Test",
        };
        var parameters = new Dictionary<string, JToken> { ["Store"] = "de" };
        return TriggerGate.Open(
            new FlowTrigger(FlowJson.ParseObject(trigger)) { Name = "When", Type = "Request" },
            new JObject { ["headers"] = new JObject { ["X"] = "1" }, ["body"] = FlowJson.Parse(body) },
            outputs => new TriggerScope(services, parameters, new JObject { ["outputs"] = outputs }, []));
    }
}
