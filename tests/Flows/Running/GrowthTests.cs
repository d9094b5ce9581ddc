using PowerPlatformMagento.Sandbox.Flows.History;
using PowerPlatformMagento.Sandbox.Flows.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Running;

/// <summary>Flows that never come to an end, or whose values never stop growing, end in an error that says so.</summary>
[TestClass]
public sealed class GrowthTests
{
    [TestMethod]
    public async Task An_array_put_into_itself_round_by_round_fails_the_action()
    {
        await using var world = await FlowWorld.StartAsync(new SolutionFolder().Flow("Flow", """
            {
              "Start": { "type": "InitializeVariable", "inputs": { "variables": [ { "name": "v", "type": "array", "value": [] } ] } },
              "Grow": {
                "type": "Until", "expression": "@equals(1, 2)", "limit": { "count": 300, "timeout": "PT1H" }, "runAfter": { "Start": [ "Succeeded" ] },
                "actions": {
                  "Wrap": { "type": "Compose", "inputs": "@createArray(variables('v'))" },
                  "Keep": { "type": "SetVariable", "inputs": { "name": "v", "value": "@outputs('Wrap')" }, "runAfter": { "Wrap": [ "Succeeded" ] } }
                }
              }
            }
            """));

        var run = await world.Runner.RunAsync("Flow", null, CancellationToken.None);

        Assert.AreEqual(FlowRunStatus.Failed, run.Status);
        Assert.IsTrue(run.Actions.Any(action => action.Error?.Message.Contains("nested too deeply", StringComparison.Ordinal) == true));
    }

    [TestMethod]
    public async Task A_loop_whose_condition_never_holds_ends_at_its_limit()
    {
        await using var world = await FlowWorld.StartAsync(new SolutionFolder().Flow(
            "Flow", """{ "Wait": { "type": "Until", "expression": "@equals(1, 2)", "actions": { "Look": { "type": "Compose", "inputs": 1 } } } }"""));

        var run = await world.Runner.RunAsync("Flow", null, CancellationToken.None);

        Assert.AreEqual(FlowRunStatus.Succeeded, run.Status);
        Assert.AreEqual("""{"iterationCount":60}""", RunAssert.Json(RunAssert.Action(run, "Wait").Inputs));
    }

    [TestMethod]
    public async Task A_counter_that_leaves_its_range_fails_the_action()
    {
        await using var world = await FlowWorld.StartAsync(new SolutionFolder().Flow("Flow", """
            {
              "Start": { "type": "InitializeVariable", "inputs": { "variables": [ { "name": "v", "type": "integer", "value": 9223372036854775807 } ] } },
              "Count": { "type": "IncrementVariable", "inputs": { "name": "v", "value": 1 }, "runAfter": { "Start": [ "Succeeded" ] } }
            }
            """));

        var run = await world.Runner.RunAsync("Flow", null, CancellationToken.None);

        Assert.AreEqual(ActionStatus.Failed, RunAssert.Action(run, "Count").Status);
        StringAssert.Contains(RunAssert.Action(run, "Count").Error!.Message, "64 bits");
    }

    [TestMethod]
    public async Task An_expression_that_is_nested_too_deeply_is_named_before_the_run()
    {
        var deep = string.Concat(Enumerable.Repeat("toLower(", 500)) + "'x'" + new string(')', 500);

        await using var world = await FlowWorld.StartAsync(new SolutionFolder().Flow("Flow", $$"""{ "A": { "type": "Compose", "inputs": "@{{deep}}" } }"""));

        StringAssert.Contains(world.Runner.Findings.Single().ToString(), "Flow: action A: The expression is nested too deeply");
    }
}
