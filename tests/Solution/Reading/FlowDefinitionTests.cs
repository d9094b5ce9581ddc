using System.Text;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Reading;

/// <summary>A flow is read with everything that is nested in it.</summary>
[TestClass]
public sealed class FlowDefinitionTests
{
    private static readonly FlowDefinition Flow = FlowDefinition.Read(Encoding.UTF8.GetBytes(FixtureFlow.Json));

    [TestMethod]
    public void Actions_inside_of_conditions_are_found() =>
        CollectionAssert.AreEqual(new[] { "Weigh", "If_heavy", "List", "Stop" }, Flow.Actions.Select(action => action.Name).ToList());

    [TestMethod]
    public void An_action_knows_its_connection_operation_and_siblings()
    {
        var list = Flow.Actions.Single(action => action.Name == "List");

        Assert.AreEqual("shared_parcels", list.Connection);
        Assert.AreEqual("ListParcels", list.Operation);
        CollectionAssert.AreEqual(new[] { "List" }, list.Siblings.ToList());
        Assert.IsNull(Flow.Actions.Single(action => action.Name == "Stop").Connection);
    }

    [TestMethod]
    public void Triggers_parameters_and_connections_are_found()
    {
        Assert.AreEqual("mag_parcel", Flow.Triggers.Single().Parameter("subscriptionRequest/entityname"));
        CollectionAssert.AreEqual(new[] { "$connections", "$authentication", "Warehouse (mag_Warehouse)" }, Flow.Parameters.Select(parameter => parameter.Key).ToList());
        CollectionAssert.AreEqual(new[] { "shared_commondataserviceforapps", "shared_parcels" }, Flow.Connections.Select(connection => connection.Key).ToList());
    }

    [TestMethod]
    [DataRow("""{ "properties": { "definition": { "actions": { "S": { "cases": { "a": { "actions": { "A": {} } } }, "default": { "actions": { "D": {} } } } } } } }""", "S,A,D")]
    [DataRow("""{ "properties": { "definition": { "actions": { "L": { "actions": { "I": { "actions": { "J": {} } } } } } } } }""", "L,I,J")]
    [DataRow("""{ "properties": { "definition": { "actions": null } } }""", "")]
    public void Switches_and_loops_are_walked(string json, string expected) =>
        Assert.AreEqual(expected, string.Join(',', FlowDefinition.Read(Encoding.UTF8.GetBytes(json)).Actions.Select(action => action.Name)));
}
