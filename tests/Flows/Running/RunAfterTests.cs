using PowerPlatformMagento.Sandbox.Flows.History;
using PowerPlatformMagento.Sandbox.Flows.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Running;

[TestClass]
public sealed class RunAfterTests
{
    private const string Good = """{ "type": "Compose", "inputs": 1 }""";
    private const string Bad = """{ "type": "Compose", "inputs": "@div(1, 0)" }""";

    [TestMethod]
    [DataRow(Good, "Succeeded", "S", FlowRunStatus.Succeeded)]
    [DataRow(Good, "Failed", "K", FlowRunStatus.Succeeded)]
    [DataRow(Good, "Skipped", "K", FlowRunStatus.Succeeded)]
    [DataRow(Good, "TimedOut", "K", FlowRunStatus.Succeeded)]
    [DataRow(Bad, "Succeeded", "K", FlowRunStatus.Failed)]
    [DataRow(Bad, "Failed", "S", FlowRunStatus.Succeeded)]
    [DataRow(Bad, "Skipped", "K", FlowRunStatus.Failed)]
    [DataRow(Bad, "TimedOut", "K", FlowRunStatus.Failed)]
    [DataRow(Bad, "Succeeded\", \"Failed", "S", FlowRunStatus.Succeeded)]
    [DataRow(Good, "SUCCEEDED", "S", FlowRunStatus.Succeeded)]
    public async Task An_action_runs_when_the_one_before_ended_as_expected(string first, string statuses, string expected, FlowRunStatus status)
    {
        var run = await FlowWorld.RunAsync(
            $$"""
                {
                  "First": {{first}},
                  "Second": { "type": "Compose", "inputs": 2, "runAfter": { "First": [ "{{statuses}}" ] } }
                }
                """);

        RunAssert.Statuses(run, expected, "Second");
        Assert.AreEqual(status, run.Status);
    }

    [TestMethod]
    public async Task A_skipped_action_skips_those_behind_it_unless_they_expect_it()
    {
        var run = await FlowWorld.RunAsync($$"""
            {
              "Bad": {{Bad}},
              "A": { "type": "Compose", "inputs": 1, "runAfter": { "Bad": [ "Succeeded" ] } },
              "B": { "type": "Compose", "inputs": 1, "runAfter": { "A": [ "Succeeded" ] } },
              "C": { "type": "Compose", "inputs": 1, "runAfter": { "B": [ "Skipped" ] } }
            }
            """);

        RunAssert.Statuses(run, "FKKS", "Bad", "A", "B", "C");
        Assert.AreEqual(FlowRunStatus.Succeeded, run.Status);
        StringAssert.Contains(RunAssert.Action(run, "A").Error!.Message, "the 'runAfter' condition for action 'Bad' is not satisfied. Expected status values 'Succeeded' and actual value 'Failed'.");
    }

    [TestMethod]
    public async Task A_branch_that_ends_skipped_counts_as_what_was_before()
    {
        var run = await FlowWorld.RunAsync($$"""
            {
              "Bad": {{Bad}},
              "Good way": { "type": "Compose", "inputs": 1, "runAfter": { "Bad": [ "Succeeded" ] } },
              "Bad way": { "type": "Compose", "inputs": 1, "runAfter": { "Bad": [ "Failed" ] } }
            }
            """);

        RunAssert.Statuses(run, "FKS", "Bad", "Good way", "Bad way");
        Assert.AreEqual(FlowRunStatus.Failed, run.Status);
        Assert.AreEqual("ActionFailed", run.Error!.Code);
    }

    [TestMethod]
    public async Task An_action_waits_for_all_it_runs_after()
    {
        var run = await FlowWorld.RunAsync($$"""
            {
              "Last": {
                "type": "Compose",
                "inputs": "@concat(outputs('One'), outputs('Two'))",
                "runAfter": { "One": [ "Succeeded" ], "Two": [ "Succeeded" ] }
              },
              "One": {{Good}},
              "Two": {{Good}}
            }
            """);

        Assert.AreEqual("\"11\"", RunAssert.Outputs(run, "Last"));
    }

    [TestMethod]
    public async Task One_unexpected_end_of_several_is_enough_to_skip()
    {
        var run = await FlowWorld.RunAsync($$"""
            {
              "One": {{Good}},
              "Two": {{Bad}},
              "Last": {
                "type": "Compose",
                "inputs": 1,
                "runAfter": { "One": [ "Succeeded" ], "Two": [ "Succeeded" ] }
              }
            }
            """);

        RunAssert.Statuses(run, "K", "Last");
    }

    [TestMethod]
    public async Task A_failed_expression_is_told_as_the_platform_tells_it()
    {
        var run = await FlowWorld.RunAsync($$"""{ "Bad": {{Bad}} }""");

        var action = RunAssert.Action(run, "Bad");
        Assert.AreEqual("BadRequest", action.Code);
        Assert.AreEqual("InvalidTemplate", action.Error!.Code);
        Assert.AreEqual(
            "Unable to process template language expressions in action 'Bad' inputs at line '0' and column '0': 'Attempt to divide an integral or decimal value by zero in function 'div'.'.",
            action.Error.Message);
        Assert.IsNull(action.Outputs);
    }

    [TestMethod]
    public async Task A_flow_without_actions_succeeds() => RunAssert.Succeeded(await FlowWorld.RunAsync("{}"));
}
