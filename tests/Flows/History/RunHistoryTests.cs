using PowerPlatformMagento.Sandbox.Flows.History;
using PowerPlatformMagento.Sandbox.Flows.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.History;

[TestClass]
public sealed class RunHistoryTests
{
    private const string Actions = """{ "Note": { "type": "Compose", "inputs": "@triggerBody()" } }""";

    [TestMethod]
    public async Task The_newest_runs_come_first_and_old_ones_are_forgotten()
    {
        await using var world = await FlowWorld.StartAsync(new SolutionFolder().Flow("Flow", Actions), historyLimit: 3);
        for (var number = 1; number <= 5; number++)
        {
            await world.RunFlowAsync($"{number}");
        }

        Assert.AreEqual(5L, world.Runner.History.Total);
        CollectionAssert.AreEqual(new[] { "5", "4", "3" }, world.Runner.History.Runs.Select(run => RunAssert.Outputs(run, "Note")).ToList());
    }

    [TestMethod]
    public async Task A_run_is_found_by_its_id_and_by_its_flow()
    {
        await using var world = await FlowWorld.StartAsync(new SolutionFolder().Flow("Flow", Actions).Flow("Other", Actions));
        var run = await world.RunFlowAsync("1");
        await world.RunFlowAsync("2", "Other");

        Assert.AreSame(run, world.Runner.History.Find(run.Id));
        Assert.IsNull(world.Runner.History.Find("none"));
        Assert.AreSame(run, world.Runner.History.Of("Flow").Single());
    }

    [TestMethod]
    public async Task Listeners_are_told_when_a_run_has_ended()
    {
        await using var world = await FlowWorld.StartAsync(new SolutionFolder().Flow("Flow", Actions));
        var ended = new List<FlowRunStatus>();
        world.Runner.History.RunEnded += run => ended.Add(run.Status);

        await world.RunFlowAsync("1");

        CollectionAssert.AreEqual(new[] { FlowRunStatus.Succeeded }, ended);
    }

    [TestMethod]
    public async Task A_run_tells_when_it_began_and_ended_and_by_what()
    {
        await using var world = await FlowWorld.StartAsync(new SolutionFolder().Flow("Flow", """{ "Wait": { "type": "Wait", "inputs": { "interval": { "count": 5, "unit": "Minute" } } } }"""));

        var run = await world.RunFlowAsync("""{"a":1}""");

        Assert.AreEqual(FlowWorld.Start, run.StartedAt);
        Assert.AreEqual(FlowWorld.Start.AddMinutes(5), run.EndedAt);
        Assert.AreEqual("""{"body":{"a":1}}""", RunAssert.Json(run.TriggerOutputs));
        Assert.AreEqual("manual", run.Trigger);
        Assert.AreEqual(FlowWorld.Start.AddMinutes(5), run.Actions.Single().EndedAt);
    }

    [TestMethod]
    public async Task A_run_with_very_many_actions_keeps_the_first_and_counts_the_rest()
    {
        var run = await FlowWorld.RunAsync("""
            {
              "Each": {
                "type": "Foreach",
                "foreach": "@range(0, 5100)",
                "actions": { "In": { "type": "Compose", "inputs": "@item()" } }
              }
            }
            """);

        RunAssert.Succeeded(run);
        Assert.AreEqual(5000, run.Actions.Count);
        Assert.AreEqual(101, run.DroppedActions);
    }

    [TestMethod]
    public async Task The_history_can_be_read_while_runs_are_at_work()
    {
        await using var world = await FlowWorld.StartAsync(new SolutionFolder().Flow("Flow", Actions), historyLimit: 20);
        var runs = Enumerable.Range(0, 200).Select(number => world.RunFlowAsync($"{number}")).ToList();
        while (!Task.WhenAll(runs).IsCompleted)
        {
            Assert.IsTrue(world.Runner.History.Runs.Count <= 20);
            Assert.IsTrue(world.Runner.History.Runs.All(run => run.Actions.Count <= 1));
            await Task.Yield();
        }

        Assert.AreEqual(200L, world.Runner.History.Total);
    }
}
