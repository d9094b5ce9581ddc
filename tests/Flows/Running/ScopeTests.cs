using PowerPlatformMagento.Sandbox.Flows.History;
using PowerPlatformMagento.Sandbox.Flows.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Running;

/// <summary>Scopes, conditions and switches.</summary>
[TestClass]
public sealed class ScopeTests
{
    [TestMethod]
    public async Task A_scope_fails_with_its_actions_and_what_runs_after_can_look_into_it()
    {
        var run = await FlowWorld.RunAsync("""
            {
              "Try": {
                "type": "Scope",
                "actions": {
                  "First": { "type": "Compose", "inputs": "ok" },
                  "Bad": {
                    "type": "Compose",
                    "inputs": "@int('x')",
                    "runAfter": { "First": [ "Succeeded" ] }
                  },
                  "Next": { "type": "Compose", "inputs": 1, "runAfter": { "Bad": [ "Succeeded" ] } }
                }
              },
              "Catch": {
                "type": "Scope",
                "runAfter": { "Try": [ "Failed", "TimedOut" ] },
                "actions": {
                  "Report": {
                    "type": "Query",
                    "inputs": { "from": "@result('Try')", "where": "@equals(item()?['status'], 'Failed')" }
                  },
                  "Text": {
                    "type": "Compose",
                    "inputs": "@{first(body('Report'))?['name']}: @{first(body('Report'))?['error']?['code']}",
                    "runAfter": { "Report": [ "Succeeded" ] }
                  }
                }
              }
            }
            """);

        RunAssert.Statuses(run, "FSFKSS", "Try", "First", "Bad", "Next", "Catch", "Text");
        Assert.AreEqual("\"Bad: InvalidTemplate\"", RunAssert.Outputs(run, "Text"));
        Assert.AreEqual(FlowRunStatus.Succeeded, run.Status);
    }

    [TestMethod]
    public async Task A_failure_handled_inside_leaves_the_scope_well()
    {
        var run = await FlowWorld.RunAsync("""
            {
              "Scope": {
                "type": "Scope",
                "actions": {
                  "Bad": { "type": "Compose", "inputs": "@int('x')" },
                  "Handle": { "type": "Compose", "inputs": 1, "runAfter": { "Bad": [ "Failed" ] } }
                }
              }
            }
            """);

        RunAssert.Statuses(run, "S", "Scope");
        RunAssert.Succeeded(run);
    }

    [TestMethod]
    public async Task A_skipped_scope_skips_what_is_inside()
    {
        var run = await FlowWorld.RunAsync("""
            {
              "Root": { "type": "Compose", "inputs": 1 },
              "Scope": {
                "type": "Scope",
                "runAfter": { "Root": [ "Failed" ] },
                "actions": { "Inside": { "type": "Compose", "inputs": 2 } }
              },
              "Look": {
                "type": "Compose",
                "inputs": "@result('Scope')[0]['status']",
                "runAfter": { "Scope": [ "Skipped" ] }
              }
            }
            """);

        RunAssert.Statuses(run, "KKS", "Scope", "Inside", "Look");
        Assert.AreEqual(
            "The execution of template action 'Inside' is skipped: dependant action 'Scope' completed with status 'Skipped' and code 'ActionSkipped'.",
            RunAssert.Action(run, "Inside").Error!.Message);
        Assert.AreEqual("\"Skipped\"", RunAssert.Outputs(run, "Look"));
    }

    [TestMethod]
    [DataRow("\"@equals(triggerBody(), 5)\"", true)]
    [DataRow("""{ "equals": [ "@triggerBody()", 5 ] }""", true)]
    [DataRow("""{ "and": [ { "greater": [ "@triggerBody()", 4 ] }, { "less": [ "@triggerBody()", 6 ] } ] }""", true)]
    [DataRow("""{ "or": [ { "greaterOrEquals": [ "@triggerBody()", 9 ] }, { "lessOrEquals": [ "@triggerBody()", 5 ] } ] }""", true)]
    [DataRow("""{ "not": { "equals": [ "@triggerBody()", 5 ] } }""", false)]
    [DataRow("""{ "and": [ { "not": { "contains": [ "@createArray(1, 2)", "@triggerBody()" ] } } ] }""", true)]
    [DataRow("""{ "startsWith": [ "@string(triggerBody())", "5" ] }""", true)]
    [DataRow("""{ "endsWith": [ "@string(triggerBody())", "6" ] }""", false)]
    [DataRow("""{ "not": { "empty": "@string(triggerBody())" } }""", true)]
    [DataRow("\"@false\"", false)]
    public async Task A_condition_takes_one_branch_and_skips_the_other(string expression, bool isTrue)
    {
        var run = await FlowWorld.RunAsync(
            $$"""
                {
                  "If": {
                    "type": "If",
                    "expression": {{expression}},
                    "actions": { "Then": { "type": "Compose", "inputs": 1 } },
                    "else": { "actions": { "Else": { "type": "Compose", "inputs": 2 } } }
                  }
                }
                """,
            "5");

        RunAssert.Statuses(run, isTrue ? "SSK" : "SKS", "If", "Then", "Else");
        Assert.AreEqual("ActionBranchingConditionNotSatisfied", RunAssert.Action(run, isTrue ? "Else" : "Then").Error!.Code);
    }

    [TestMethod]
    public async Task A_condition_that_is_neither_true_nor_false_fails_and_skips_both_branches()
    {
        var run = await FlowWorld.RunAsync(
            """{ "If": { "type": "If", "expression": "@triggerBody()", "actions": { "Then": { "type": "Compose", "inputs": 1 } }, "else": { "actions": { "Else": { "type": "Compose", "inputs": 2 } } } } }""",
            "\"yes\"");

        RunAssert.Statuses(run, "FKK", "If", "Then", "Else");
        StringAssert.Contains(RunAssert.Action(run, "If").Error!.Message, "must be of type 'Boolean'");
    }

    [TestMethod]
    public async Task A_failure_in_the_branch_taken_fails_the_condition()
    {
        var run = await FlowWorld.RunAsync("""{ "If": { "type": "If", "expression": "@true", "actions": { "Bad": { "type": "Compose", "inputs": "@int('x')" } } } }""");

        RunAssert.Statuses(run, "FF", "If", "Bad");
        Assert.AreEqual(FlowRunStatus.Failed, run.Status);
    }

    [TestMethod]
    [DataRow("\"two\"", "KSK")]
    [DataRow("\"Two\"", "KKS")]
    [DataRow("\"none\"", "KKS")]
    public async Task A_switch_takes_the_equal_case_else_the_default(string value, string expected)
    {
        var run = await FlowWorld.RunAsync(Switch("\"one\"", "\"two\""), value);

        RunAssert.Statuses(run, expected, "First", "Second", "Other");
        RunAssert.Statuses(run, "S", "Switch");
    }

    [TestMethod]
    public async Task A_switch_compares_numbers_with_numbers()
    {
        RunAssert.Statuses(await FlowWorld.RunAsync(Switch("1", "2"), "2"), "KSK", "First", "Second", "Other");
        RunAssert.Statuses(await FlowWorld.RunAsync(Switch("1", "2"), "\"2\""), "F", "Switch");
    }

    [TestMethod]
    [DataRow("null", "'Null'")]
    [DataRow("true", "'Boolean'")]
    [DataRow("[]", "'Array'")]
    public async Task A_switch_on_other_values_fails(string value, string type)
    {
        var run = await FlowWorld.RunAsync(Switch("1", "2"), value);

        RunAssert.Statuses(run, "FKKK", "Switch", "First", "Second", "Other");
        StringAssert.Contains(RunAssert.Action(run, "Switch").Error!.Message, $"It is of type {type} but is expected to be a value of type 'String, Integer'.");
    }

    private static string Switch(string first, string second) => $$"""
        {
          "Switch": {
            "type": "Switch",
            "expression": "@triggerBody()",
            "cases": {
              "One": { "case": {{first}}, "actions": { "First": { "type": "Compose", "inputs": 1 } } },
              "Two": { "case": {{second}}, "actions": { "Second": { "type": "Compose", "inputs": 2 } } }
            },
            "default": { "actions": { "Other": { "type": "Compose", "inputs": 3 } } }
          }
        }
        """;
}
