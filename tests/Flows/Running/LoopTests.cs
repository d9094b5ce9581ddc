using PowerPlatformMagento.Sandbox.Flows.History;
using PowerPlatformMagento.Sandbox.Flows.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Running;

[TestClass]
public sealed class LoopTests
{
    private const string Init = """ "Init": { "type": "InitializeVariable", "inputs": { "variables": [ { "name": "n", "type": "integer", "value": 0 } ] } } """;
    private const string Add = """ "Add": { "type": "IncrementVariable", "inputs": { "name": "n" } } """;

    [TestMethod]
    public async Task A_loop_sees_its_element_and_the_actions_of_its_round()
    {
        var run = await FlowWorld.RunAsync("""
            {
              "Each": {
                "type": "Foreach",
                "foreach": "@triggerBody()",
                "actions": {
                  "One": {
                    "type": "Compose",
                    "inputs": "@concat(item(), items('Each'), iterationIndexes('Each'))"
                  },
                  "Two": {
                    "type": "Compose",
                    "inputs": "@concat(outputs('One'), '!')",
                    "runAfter": { "One": [ "Succeeded" ] }
                  }
                }
              }
            }
            """, """["a","b"]""");

        var rounds = run.Actions.Where(action => action.Name == "Two").ToList();
        CollectionAssert.AreEqual(new[] { "\"aa0!\"", "\"bb1!\"" }, rounds.Select(round => RunAssert.Json(round.Outputs)).ToList());
        Assert.AreEqual(new LoopPosition("Each", 1), rounds[1].Rounds.Single());
    }

    [TestMethod]
    public async Task Nested_loops_see_both_elements()
    {
        var run = await FlowWorld.RunAsync("""
            {
              "Init": {
                "type": "InitializeVariable",
                "inputs": { "variables": [ { "name": "all", "type": "string" } ] }
              },
              "Outer": {
                "type": "Foreach",
                "foreach": "@triggerBody()",
                "runAfter": { "Init": [ "Succeeded" ] },
                "actions": {
                  "Inner": {
                    "type": "Foreach",
                    "foreach": "@item()",
                    "actions": {
                      "Note": {
                        "type": "AppendToStringVariable",
                        "inputs": {
                          "name": "all",
                          "value": "@{length(items('Outer'))}@{items('Inner')}@{item()} "
                        }
                      }
                    }
                  }
                }
              },
              "Value": {
                "type": "Compose",
                "inputs": "@variables('all')",
                "runAfter": { "Outer": [ "Succeeded" ] }
              }
            }
            """, """[["a"],["b","c"]]""");

        Assert.AreEqual("\"1aa 2bb 2cc \"", RunAssert.Outputs(run, "Value"));
    }

    [TestMethod]
    public async Task All_rounds_run_though_one_fails()
    {
        var run = await FlowWorld.RunAsync("""
            {
              "Each": {
                "type": "Foreach",
                "foreach": "@createArray(1, 0, 2)",
                "actions": { "Divide": { "type": "Compose", "inputs": "@div(10, item())" } }
              },
              "Look": {
                "type": "Compose",
                "inputs": "@result('Each')",
                "runAfter": { "Each": [ "Failed" ] }
              }
            }
            """);

        RunAssert.Statuses(run, "F", "Each");
        var look = RunAssert.Action(run, "Look").Outputs!;
        Assert.AreEqual(3, (int)look[0]!["repetitionCount"]!);
        Assert.AreEqual("Failed", (string?)look[0]!["status"]);
        CollectionAssert.AreEqual(new[] { "Succeeded", "Failed", "Succeeded" }, look[0]!["outputs"]!.Select(round => (string?)round["status"]).ToList());
    }

    [TestMethod]
    public async Task A_loop_over_nothing_succeeds()
    {
        var run = await FlowWorld.RunAsync("""
            {
              "Each": {
                "type": "Foreach",
                "foreach": "@json('[]')",
                "actions": { "In": { "type": "Compose", "inputs": 1 } }
              }
            }
            """);

        RunAssert.Succeeded(run);
        Assert.IsNull(run.Find("In"));
    }

    [TestMethod]
    public async Task A_loop_over_something_else_fails()
    {
        var run = await FlowWorld.RunAsync("""
            {
              "Each": {
                "type": "Foreach",
                "foreach": "@triggerBody()",
                "actions": { "In": { "type": "Compose", "inputs": 1 } }
              }
            }
            """, "{}");

        Assert.AreEqual("ExpressionEvaluationFailed", RunAssert.Action(run, "Each").Code);
        StringAssert.Contains(RunAssert.Action(run, "Each").Error!.Message, "The result must be a valid array.");
    }

    [TestMethod]
    public async Task Rounds_may_run_at_the_same_time_and_lose_nothing()
    {
        var run = await FlowWorld.RunAsync($$"""
            {
              {{Init}},
              "Each": { "type": "Foreach", "foreach": "@range(0, 200)", "runtimeConfiguration": { "concurrency": { "repetitions": 20 } }, "runAfter": { "Init": [ "Succeeded" ] }, "actions": { {{Add}} } },
              "Value": { "type": "Compose", "inputs": "@variables('n')", "runAfter": { "Each": [ "Succeeded" ] } }
            }
            """);

        Assert.AreEqual("200", RunAssert.Outputs(run, "Value"));
    }

    [TestMethod]
    public async Task Until_runs_until_its_condition_holds_and_at_least_once()
    {
        Assert.AreEqual("3", RunAssert.Outputs(await UntilAsync("@greaterOrEquals(variables('n'), 3)"), "Value"));
        Assert.AreEqual("1", RunAssert.Outputs(await UntilAsync("@true"), "Value"));
    }

    [TestMethod]
    public async Task An_endless_loop_ends_at_its_limit_without_failing()
    {
        var run = await UntilAsync("@equals(variables('n'), -1)", """ "limit": { "count": 7 }, """);

        RunAssert.Succeeded(run);
        Assert.AreEqual("7", RunAssert.Outputs(run, "Value"));
    }

    [TestMethod]
    public async Task Without_a_limit_of_its_own_a_loop_ends_after_sixty_rounds() =>
        Assert.AreEqual("60", RunAssert.Outputs(await UntilAsync("@false"), "Value"));

    [TestMethod]
    public async Task The_limit_fails_the_loop_where_the_definition_says_so()
    {
        var run = await UntilAsync("@false", """ "limit": { "count": 2 }, "operationOptions": "FailWhenLimitsReached", """);

        RunAssert.Statuses(run, "F", "Loop");
        StringAssert.Contains(RunAssert.Action(run, "Loop").Error!.Message, "reached its limit");
    }

    [TestMethod]
    public async Task The_limit_of_time_ends_a_loop_that_waits()
    {
        await using var world = await FlowWorld.StartAsync(new SolutionFolder().Flow("Flow", $$"""
            {
              {{Init}},
              "Loop": { "type": "Until", "expression": "@false", "limit": { "count": 500, "timeout": "PT1H" }, "runAfter": { "Init": [ "Succeeded" ] }, "actions": {
                {{Add}},
                "Wait": { "type": "Wait", "inputs": { "interval": { "count": 10, "unit": "Minute" } }, "runAfter": { "Add": [ "Succeeded" ] } }
              } },
              "Value": { "type": "Compose", "inputs": "@variables('n')", "runAfter": { "Loop": [ "Succeeded" ] } }
            }
            """));

        var run = await world.RunFlowAsync();

        Assert.AreEqual("6", RunAssert.Outputs(run, "Value"));
        Assert.AreEqual(FlowWorld.Start.AddHours(1), run.EndedAt);
    }

    [TestMethod]
    [DataRow("3", "S")]
    [DataRow("2", "F")]
    public async Task Until_ends_as_its_last_round_did(string rounds, string expected)
    {
        var run = await FlowWorld.RunAsync($$"""
            {
              {{Init}},
              "Loop": { "type": "Until", "expression": "@greaterOrEquals(variables('n'), {{rounds}})", "runAfter": { "Init": [ "Succeeded" ] }, "actions": {
                {{Add}},
                "Divide": { "type": "Compose", "inputs": "@div(10, sub(2, variables('n')))", "runAfter": { "Add": [ "Succeeded" ] } }
              } },
              "Look": { "type": "Compose", "inputs": "@last(result('Loop'))", "runAfter": { "Loop": [ "Succeeded", "Failed" ] } }
            }
            """);

        RunAssert.Statuses(run, expected, "Loop");
        Assert.AreEqual(rounds, (string?)RunAssert.Action(run, "Look").Outputs!["repetitionCount"]);
    }

    [TestMethod]
    public async Task A_condition_sees_the_actions_of_the_round()
    {
        var run = await FlowWorld.RunAsync($$"""
            {
              {{Init}},
              "Loop": { "type": "Until", "expression": "@equals(outputs('Double'), 8)", "runAfter": { "Init": [ "Succeeded" ] }, "actions": {
                {{Add}},
                "Double": { "type": "Compose", "inputs": "@mul(variables('n'), 2)", "runAfter": { "Add": [ "Succeeded" ] } }
              } }
            }
            """);

        Assert.AreEqual(4, run.Actions.Count(action => action.Name == "Double"));
    }

    private static Task<FlowRun> UntilAsync(string condition, string options = "") => FlowWorld.RunAsync($$"""
        {
          {{Init}},
          "Loop": { "type": "Until", "expression": "{{condition}}", {{options}} "runAfter": { "Init": [ "Succeeded" ] }, "actions": { {{Add}} } },
          "Value": { "type": "Compose", "inputs": "@variables('n')", "runAfter": { "Loop": [ "Succeeded" ] } }
        }
        """);
}
