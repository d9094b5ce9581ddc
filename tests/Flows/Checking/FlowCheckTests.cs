using PowerPlatformMagento.FlowCheck.Checking;
using PowerPlatformMagento.FlowCheck.Connectors;
using PowerPlatformMagento.FlowCheck.Definition;
using PowerPlatformMagento.Sandbox.Flows.Connectors.Messages;
using PowerPlatformMagento.Sandbox.Flows.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Checking;

/// <summary>What is found before a run.</summary>
[TestClass]
public sealed class FlowCheckTests
{
    private const string Outlook =
        """
            {
              "shared_office365": {
                "runtimeSource": "embedded",
                "connection": { "connectionReferenceLogicalName": "mag_Outlook" },
                "api": { "name": "shared_office365" }
              }
            }
            """;

    private const string Mail = """
        {
          "Mail": {
            "type": "OpenApiConnection",
            "inputs": {
              "host": { "connectionName": "shared_office365", "operationId": "SendEmailV2" },
              "parameters": {
                "emailMessage/To": "a@example.com",
                "emailMessage/Subject": "x",
                "emailMessage/Body": "x"
              }
            }
          }
        }
        """;

    [TestMethod]
    [DataRow("""{ "A": { "type": "Compose", "inputs": "@triggerBody()" }, "B": { "type": "Compose", "inputs": "@outputs('A')", "runAfter": { "A": [ "Succeeded" ] } } }""")]
    [DataRow("""{ "S": { "type": "Scope", "actions": { "A": { "type": "Compose", "inputs": 1 } } }, "B": { "type": "Compose", "inputs": "@outputs('A')", "runAfter": { "S": [ "Failed" ] } } }""")]
    [DataRow("""{ "A": { "type": "Compose", "inputs": 1 }, "S": { "type": "Scope", "runAfter": { "A": [ "Succeeded" ] }, "actions": { "B": { "type": "Compose", "inputs": "@outputs('A')" } } } }""")]
    [DataRow("""{ "E": { "type": "Foreach", "foreach": "@triggerBody()", "actions": { "A": { "type": "Compose", "inputs": "@items('E')" }, "B": { "type": "Compose", "inputs": "@concat(item(), outputs('A'))", "runAfter": { "A": [ "Succeeded" ] } } } } }""")]
    [DataRow("""{ "U": { "type": "Until", "expression": "@equals(outputs('A'), iterationIndexes('U'))", "actions": { "A": { "type": "Compose", "inputs": 1 } } } }""")]
    [DataRow("""{ "F": { "type": "Query", "inputs": { "from": "@triggerBody()", "where": "@item()" } } }""")]
    public async Task A_sound_flow_has_no_findings(string actions)
    {
        await using var world = await FlowWorld.StartAsync(new SolutionFolder().Flow("Flow", actions));

        Assert.AreEqual(0, world.Runner.Findings.Count, string.Join('\n', world.Runner.Findings));
    }

    [TestMethod]
    [DataRow("""{ "A": { "type": "Approval", "inputs": {} } }""", "action A: the flow check does not know actions of the type Approval")]
    [DataRow("""{ "S": { "type": "Scope", "actions": { "A": { "type": "Compose", "inputs": 1 } } }, "A": { "type": "Compose", "inputs": 1 } }""", "action A: another action has the same name")]
    [DataRow("""{ "A": { "type": "Compose", "inputs": 1, "runAfter": { "Z": [ "Succeeded" ] } } }""", "action A: it runs after Z, which is not beside it")]
    [DataRow("""{ "A": { "type": "Compose", "inputs": 1 }, "B": { "type": "Compose", "inputs": 1, "runAfter": { "A": [ "Done" ] } } }""", "action B: it runs after A in the status Done, which is none")]
    [DataRow("""{ "A": { "type": "Compose", "inputs": 1 }, "B": { "type": "Compose", "inputs": 1, "runAfter": { "A": [] } } }""", "action B: it runs after A in no status")]
    [DataRow("""{ "A": { "type": "Compose", "inputs": 1, "runAfter": { "A": [ "Succeeded" ] } } }""", "action A: it runs after itself, by way of others")]
    [DataRow("""{ "A": { "type": "Compose", "inputs": "@concat('x'" } }""", "action A: Unable to parse template language expression 'concat('x'': expected token 'RightParenthesis' and actual 'EndOfData'.")]
    [DataRow("""{ "A": { "type": "Compose", "inputs": "x @{addMonths(utcNow(), 1)}" } }""", "action A: the function addMonths is not known")]
    [DataRow("""{ "A": { "type": "Compose", "inputs": { "deep": [ "@toLower()" ] } } }""", "action A: The template language function 'toLower' expects exactly 1 parameter(s). The function was invoked with '0' parameter(s). Please see https://aka.ms/logicexpressions#toLower for usage details.")]
    [DataRow("""{ "A": { "type": "Compose", "inputs": "@body('Z')" } }""", "action A: body('Z') refers to an action that does not exist")]
    [DataRow("""{ "A": { "type": "Compose", "inputs": "@body(triggerBody())" } }""", "action A: body(triggerBody()) does not name its action by a text")]
    [DataRow("""{ "A": { "type": "Compose", "inputs": 1 }, "B": { "type": "Compose", "inputs": "@outputs('A')" } }""", "action B: outputs('A') refers to an action that has not ended before: it must be in runAfter, directly or by way of others, and not inside a loop")]
    [DataRow("""{ "E": { "type": "Foreach", "foreach": "@triggerBody()", "actions": { "A": { "type": "Compose", "inputs": 1 } } }, "B": { "type": "Compose", "inputs": "@outputs('A')", "runAfter": { "E": [ "Succeeded" ] } } }""", "action B: outputs('A') refers to an action that has not ended before: it must be in runAfter, directly or by way of others, and not inside a loop")]
    [DataRow("""{ "A": { "type": "Compose", "inputs": 1 }, "B": { "type": "Compose", "inputs": "@result('A')", "runAfter": { "A": [ "Succeeded" ] } } }""", "action B: result('A') refers to an action without actions inside")]
    [DataRow("""{ "A": { "type": "Compose", "inputs": "@item()" } }""", "action A: item() is used outside of a loop")]
    [DataRow("""{ "A": { "type": "Compose", "inputs": "@items('E')" } }""", "action A: items('E') is used outside of that loop")]
    [DataRow("""{ "A": { "type": "Compose", "inputs": "@variables('v')" } }""", "action A: the variable v is used before it is initialized")]
    [DataRow("""{ "A": { "type": "SetVariable", "inputs": { "name": "v", "value": 1 } } }""", "action A: the variable v is used before it is initialized")]
    [DataRow("""{ "S": { "type": "Scope", "actions": { "I": { "type": "InitializeVariable", "inputs": { "variables": [ { "name": "v", "type": "string" } ] } } } } }""", "action I: variables are initialized outside of scopes, conditions and loops only")]
    [DataRow("""{ "I": { "type": "InitializeVariable", "inputs": { "variables": [ { "name": "v", "type": "text" } ] } } }""", "action I: the type of the variable v is not known")]
    [DataRow("""{ "I": { "type": "InitializeVariable", "inputs": { "variables": [ { "name": "v", "type": "string" } ] } }, "S": { "type": "SetVariable", "inputs": { "name": "v", "value": "@concat(variables('v'), 'x')" }, "runAfter": { "I": [ "Succeeded" ] } } }""", "action S: a variable cannot be changed by a value made of itself: variables('v')")]
    [DataRow("""{ "I": { "type": "InitializeVariable", "inputs": { "variables": [ { "name": "v", "type": "string" } ] } }, "J": { "type": "InitializeVariable", "inputs": { "variables": [ { "name": "V", "type": "string" } ] } } }""", "action J: the variable v is initialized twice")]
    [DataRow("""{ "A": { "type": "Compose", "inputs": "@parameters('P')" } }""", "action A: parameters('P') refers to a parameter that is not declared")]
    [DataRow("""{ "E": { "type": "Foreach", "foreach": "@triggerBody()", "actions": { "T": { "type": "Terminate", "inputs": { "runStatus": "Failed" } } } } }""", "action T: a run cannot be terminated inside a loop")]
    [DataRow("""{ "I": { "type": "If", "expression": { "isBetween": [ 1, 2 ] }, "actions": {} } }""", "action I: the flow check does not know the operator isBetween of a condition")]
    [DataRow("""{ "I": { "type": "If", "actions": {} } }""", "action I: expression is missing")]
    [DataRow("""{ "A": { "type": "Compose", "inputs": 1, "limit": { "timeout": "5 minutes" } } }""", "action A: '5 minutes' is no duration")]
    [DataRow("""{ "A": { "type": "Select", "inputs": { "from": "@triggerBody()" } } }""", "action A: inputs/select is missing")]
    [DataRow("""{ "C": { "type": "OpenApiConnection", "inputs": { "host": { "connectionName": "x", "operationId": "y" } } } }""", "action C: the flow has no connection x")]
    public async Task Every_flaw_is_named_with_its_action(string actions, string finding)
    {
        await using var world = await FlowWorld.StartAsync(new SolutionFolder().Flow("Flow", actions));

        Assert.AreEqual("Flow: " + finding, string.Join('\n', world.Runner.Findings));
    }

    [TestMethod]
    [DataRow("""{ "T": { "type": "ApiConnection" } }""", "trigger T: the flow check does not know triggers of the type ApiConnection; it knows Recurrence, Request, OpenApiConnectionWebhook, OpenApiConnection")]
    [DataRow("""{ "T": { "type": "Recurrence" } }""", "trigger T: it has no recurrence")]
    [DataRow("""{ "T": { "type": "Recurrence", "recurrence": { "frequency": "Day", "interval": 0 } } }""", "trigger T: The interval is a whole number above 0.")]
    [DataRow("""{ "T": { "type": "Request", "conditions": [ { "expression": "true" } ] } }""", "trigger T: 'true' is no expression")]
    [DataRow("""{ "T": { "type": "Request", "splitOn": "body" } }""", "trigger T: 'body' is no expression")]
    [DataRow("""{ "T": { "type": "Request", "conditions": [ { "expression": "@foo(1)" } ] } }""", "trigger T: the function foo is not known")]
    [DataRow("""{ "T": { "type": "Request", "conditions": [ { "expression": "@equals(body('A'), 1)" } ] } }""", "trigger T: body('A') is used in the trigger, before any action")]
    [DataRow("""{ "T": { "type": "OpenApiConnectionWebhook", "inputs": {} } }""", "trigger T: it names no operation")]
    public async Task Every_flaw_of_a_trigger_is_named(string trigger, string finding)
    {
        await using var world = await FlowWorld.StartAsync(new SolutionFolder().Flow("Flow", """{ "A": { "type": "Compose", "inputs": 1 } }""", trigger));

        Assert.AreEqual("Flow: " + finding, string.Join('\n', world.Runner.Findings));
    }

    [TestMethod]
    public void Two_actions_that_wait_for_each_other_are_both_named()
    {
        using var solution = new SolutionFolder().Flow(
            "Flow", """
                {
                  "A": { "type": "Compose", "inputs": 1, "runAfter": { "B": [ "Succeeded" ] } },
                  "B": { "type": "Compose", "inputs": 1, "runAfter": { "A": [ "Succeeded" ] } }
                }
                """);

        var findings = FlowChecker.Check(FlowCatalog.Read(solution.Path), new Dictionary<string, IConnectorChecks>());

        CollectionAssert.AreEqual(new[] { "action A", "action B" }, findings.Select(finding => finding.Element).ToList());
    }

    [TestMethod]
    public void A_sound_connection_has_no_findings()
    {
        using var solution = new SolutionFolder().Reference("mag_Outlook", "shared_office365").Flow("Flow", Mail, connections: Outlook);

        Assert.AreEqual("", Findings(solution));
    }

    [TestMethod]
    public void A_missing_connection_reference_is_named()
    {
        using var solution = new SolutionFolder().Flow("Flow", Mail, connections: Outlook);

        Assert.AreEqual("Flow: connection shared_office365: there is no connection reference mag_Outlook", Findings(solution));
    }

    [TestMethod]
    public void A_connection_reference_of_another_connector_is_named()
    {
        using var solution = new SolutionFolder().Reference("mag_Outlook", "shared_teams").Flow("Flow", Mail, connections: Outlook);

        StringAssert.Contains(Findings(solution), "is one of /providers/Microsoft.PowerApps/apis/shared_teams, not of shared_office365");
    }

    [TestMethod]
    public void A_connection_of_one_environment_is_named()
    {
        using var solution = new SolutionFolder().Flow("Flow", Mail, connections: """{ "shared_office365": { "connection": {}, "api": { "name": "shared_office365" } } }""");

        Assert.AreEqual("Flow: connection shared_office365: it names no connection reference", Findings(solution));
    }

    [TestMethod]
    public void A_custom_connector_needs_its_id_in_the_reference()
    {
        using var solution = new SolutionFolder().Reference("mag_Store", "shared_mag").Flow(
            "Flow", "{}", connections: """
                {
                  "shared_mag": {
                    "connection": { "connectionReferenceLogicalName": "mag_Store" },
                    "api": { "name": "shared_mag", "logicalName": "mag_store" }
                  }
                }
                """);

        StringAssert.Contains(Findings(solution), "names no custom connector");
    }

    [TestMethod]
    public void A_connector_the_sandbox_lacks_is_named()
    {
        using var solution = new SolutionFolder().Reference("mag_Teams", "shared_teams").Flow(
            "Flow",
            Mail.Replace("shared_office365", "shared_teams", StringComparison.Ordinal),
            connections: """
                {
                  "shared_teams": {
                    "connection": { "connectionReferenceLogicalName": "mag_Teams" },
                    "api": { "name": "shared_teams" }
                  }
                }
                """);

        Assert.AreEqual("Flow: action Mail: there is no connector shared_teams", Findings(solution));
    }

    [TestMethod]
    public void What_the_connector_finds_is_told_with_the_action()
    {
        using var solution = new SolutionFolder().Reference("mag_Outlook", "shared_office365").Flow(
            "Flow", Mail.Replace("SendEmailV2", "SendEmail", StringComparison.Ordinal), connections: Outlook);

        StringAssert.Contains(Findings(solution), "Flow: action Mail: the flow check does not know the operation SendEmail");
    }

    [TestMethod]
    public void A_connector_without_triggers_starts_no_flow()
    {
        using var solution = new SolutionFolder().Reference("mag_Outlook", "shared_office365").Flow(
            "Flow", "{}", """
                {
                  "T": {
                    "type": "OpenApiConnectionWebhook",
                    "inputs": { "host": { "connectionName": "shared_office365", "operationId": "OnNewEmail" } }
                  }
                }
                """, Outlook);

        StringAssert.Contains(Findings(solution), "the connector shared_office365 has no triggers");
    }

    [TestMethod]
    public void A_missing_environment_variable_is_named()
    {
        using var solution = new SolutionFolder().Flow("Flow", "{}", parameters: """{ "P": { "type": "String", "metadata": { "schemaName": "mag_None" } } }""");

        Assert.AreEqual("Flow: parameter P: there is no environment variable mag_None", Findings(solution));
    }

    [TestMethod]
    public async Task A_flow_with_findings_is_neither_turned_on_nor_run()
    {
        await using var world = await FlowWorld.StartAsync(new SolutionFolder()
            .Flow("Bad", """{ "A": { "type": "Compose", "inputs": "@foo()" } }""")
            .Flow("Good", """{ "A": { "type": "Compose", "inputs": 1 } }"""));

        var bad = world.Runner.Flows.Single(flow => flow.Name == "Bad");
        Assert.IsFalse(bad.IsOn);
        StringAssert.Contains(bad.Problem, "the function foo is not known");
        var error = await Assert.ThrowsExactlyAsync<InvalidOperationException>(() => world.RunFlowAsync(flow: "Bad"));
        StringAssert.Contains(error.Message, "the function foo is not known");
        RunAssert.Succeeded(await world.RunFlowAsync(flow: "Good"));
    }

    private static string Findings(SolutionFolder solution) => string.Join(
        '\n', FlowChecker.Check(FlowCatalog.Read(solution.Path), new Dictionary<string, IConnectorChecks> { [OutlookConnector.Api] = new OutlookConnector(TimeProvider.System) }));
}
