using PowerPlatformMagento.FlowCheck.Checking;
using PowerPlatformMagento.FlowCheck.Connectors;
using PowerPlatformMagento.FlowCheck.Definition;

namespace PowerPlatformMagento.FlowCheck.Tests.Checking;

/// <summary>What has ended before an action, and where actions stand.</summary>
[TestClass]
public sealed class FlowSubjectTests
{
    private const string Json = """
        {
          "properties": {
            "definition": {
              "triggers": { "manual": { "type": "Request" } },
              "actions": {
                "First": { "type": "Compose", "inputs": "@triggerBody()" },
                "Scope": {
                  "type": "Scope",
                  "runAfter": { "First": [ "Succeeded" ] },
                  "actions": {
                    "In": { "type": "Compose", "inputs": 1 },
                    "Then": { "type": "Compose", "inputs": "@outputs('In')", "runAfter": { "In": [ "Succeeded" ] } }
                  }
                },
                "Each": {
                  "type": "Foreach",
                  "foreach": "@triggerBody()",
                  "runAfter": { "Scope": [ "Succeeded" ] },
                  "actions": { "Round": { "type": "Compose", "inputs": "@item()" } }
                },
                "Choice": {
                  "type": "Switch",
                  "expression": "@triggerBody()",
                  "runAfter": { "Each": [ "Succeeded" ] },
                  "cases": { "One": { "case": 1, "actions": { "CaseOne": { "type": "Compose", "inputs": 1 } } } },
                  "default": { "actions": { "Default": { "type": "Compose", "inputs": 1 } } }
                },
                "Beside": { "type": "Compose", "inputs": 1 }
              }
            }
          }
        }
        """;

    private static readonly FlowDefinition Flow = FlowReader.Read("Flow.json", Json, Guid.Empty, "Flow", isOn: true);

    private static readonly FlowSubject Subject = new(
        Flow, FlowCatalog.Read(), new Dictionary<string, IConnectorChecks>());

    [TestMethod]
    public void Actions_inside_others_are_found() => CollectionAssert.AreEqual(
        new[] { "First", "Scope", "In", "Then", "Each", "Round", "Choice", "CaseOne", "Default", "Beside" },
        Subject.Actions.Select(action => action.Name).ToList());

    [TestMethod]
    [DataRow("First", "")]
    [DataRow("Scope", "First")]
    [DataRow("In", "First")]
    [DataRow("Then", "First,In")]
    [DataRow("Each", "First,In,Scope,Then")]
    [DataRow("Round", "First,In,Scope,Then")]
    [DataRow("Choice", "Each,First,In,Scope,Then")]
    [DataRow("CaseOne", "Each,First,In,Scope,Then")]
    [DataRow("Default", "Each,First,In,Scope,Then")]
    [DataRow("Beside", "")]
    public void What_has_ended_before_an_action_is_known(string action, string before) => Assert.AreEqual(
        before, string.Join(',', Subject.Before(Find(action)).Select(earlier => earlier.Name).Order(StringComparer.Ordinal)));

    [TestMethod]
    [DataRow("First", "")]
    [DataRow("Then", "Scope")]
    [DataRow("Round", "Each")]
    [DataRow("Default", "Choice")]
    public void An_action_knows_what_it_is_in(string action, string ancestors) =>
        Assert.AreEqual(ancestors, string.Join(',', Subject.Ancestors(Find(action)).Select(ancestor => ancestor.Name)));

    [TestMethod]
    public void Calls_come_with_the_action_they_stand_in()
    {
        var calls = Subject.Calls().Select(use => $"{use.Element}: {use.Call}").ToList();

        CollectionAssert.AreEquivalent(
            new[]
            {
                "action First: triggerBody()", "action Then: outputs('In')", "action Each: triggerBody()", "action Round: item()", "action Choice: triggerBody()",
            },
            calls);
    }

    [TestMethod]
    public void Blocks_of_a_switch_are_its_cases_and_its_default()
    {
        var blocks = Find("Choice").Blocks;

        CollectionAssert.AreEqual(new[] { "One", "default" }, blocks.Select(block => block.Name).ToList());
        Assert.AreEqual(1, (int)blocks[0].Case!);
        Assert.IsNull(blocks[1].Case);
    }

    [TestMethod]
    public void The_own_part_of_an_action_leaves_out_what_is_inside()
    {
        var own = Find("Choice").Own();

        Assert.IsNotNull(own["expression"]);
        Assert.IsNull(own["cases"]);
        Assert.IsNull(own["default"]);
    }

    private static FlowAction Find(string name) => Subject.Actions.Single(action => action.Name == name);
}
