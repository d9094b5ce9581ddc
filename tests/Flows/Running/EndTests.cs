using PowerPlatformMagento.Sandbox.Flows.History;
using PowerPlatformMagento.Sandbox.Flows.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Running;

/// <summary>Terminate, delays, timeouts, cancelled runs.</summary>
[TestClass]
public sealed class EndTests
{
    [TestMethod]
    public async Task Terminate_ends_the_run_cancels_what_is_around_and_skips_the_rest()
    {
        var run = await FlowWorld.RunAsync("""
            {
              "Work": {
                "type": "Scope",
                "actions": {
                  "Before": { "type": "Compose", "inputs": 1 },
                  "Stop": {
                    "type": "Terminate",
                    "inputs": {
                      "runStatus": "Failed",
                      "runError": { "code": "E1", "message": "Enough @{triggerBody()}" }
                    },
                    "runAfter": { "Before": [ "Succeeded" ] }
                  },
                  "InnerAfter": { "type": "Compose", "inputs": 2, "runAfter": { "Stop": [ "Succeeded" ] } }
                }
              },
              "OuterAfter": {
                "type": "Compose",
                "inputs": 3,
                "runAfter": { "Work": [ "Succeeded", "Failed", "Skipped", "TimedOut" ] }
              }
            }
            """, "7");

        Assert.AreEqual(FlowRunStatus.Failed, run.Status);
        Assert.AreEqual(new FlowError("E1", "Enough 7"), run.Error);
        RunAssert.Statuses(run, "SSCKK", "Before", "Stop", "Work", "InnerAfter", "OuterAfter");
        Assert.AreEqual("Terminated", RunAssert.Action(run, "OuterAfter").Code);
    }

    [TestMethod]
    [DataRow("Succeeded", FlowRunStatus.Succeeded)]
    [DataRow("Cancelled", FlowRunStatus.Cancelled)]
    public async Task A_run_ends_as_terminate_says(string status, FlowRunStatus expected)
    {
        var run = await FlowWorld.RunAsync($$"""
            {
              "Bad": { "type": "Compose", "inputs": "@int('x')" },
              "Stop": {
                "type": "Terminate",
                "inputs": { "runStatus": "{{status}}" },
                "runAfter": { "Bad": [ "Failed" ] }
              }
            }
            """);

        Assert.AreEqual(expected, run.Status);
        Assert.IsNull(run.Error);
    }

    [TestMethod]
    public async Task A_status_no_run_ends_with_is_refused()
    {
        var run = await FlowWorld.RunAsync("""{ "Stop": { "type": "Terminate", "inputs": { "runStatus": "Done" } } }""");

        StringAssert.Contains(RunAssert.Action(run, "Stop").Error!.Message, "'Done' is none a run can end with");
    }

    [TestMethod]
    [DataRow("""{ "interval": { "count": 2, "unit": "Hour" } }""", 120)]
    [DataRow("""{ "interval": { "count": "@triggerBody()", "unit": "Minute" } }""", 5)]
    [DataRow("""{ "until": { "timestamp": "2026-11-23T09:00:15Z" } }""", 30)]
    [DataRow("""{ "until": { "timestamp": "2020-01-01" } }""", null)]
    public async Task A_delay_waits_by_the_clock(string inputs, int? minutes)
    {
        await using var world = await FlowWorld.StartAsync(new SolutionFolder().Flow("Flow", $$"""{ "Wait": { "type": "Wait", "inputs": {{inputs}} } }"""));

        var run = await world.RunFlowAsync("5");

        RunAssert.Succeeded(run);
        CollectionAssert.AreEqual(minutes is { } count ? new[] { TimeSpan.FromMinutes(count) } : [], world.Waits.ToList());
    }

    [TestMethod]
    [DataRow("""{ "interval": { "count": 2, "unit": "Fortnight" } }""", "'Fortnight' of the delay is not valid")]
    [DataRow("""{ "interval": { "unit": "Hour" } }""", "no whole number as its count")]
    [DataRow("""{ "until": { "timestamp": "soon" } }""", "'soon' of the delay is not valid")]
    public async Task A_delay_that_says_nothing_is_refused(string inputs, string reason)
    {
        var run = await FlowWorld.RunAsync($$"""{ "Wait": { "type": "Wait", "inputs": {{inputs}} } }""");

        StringAssert.Contains(RunAssert.Action(run, "Wait").Error!.Message, reason);
    }

    [TestMethod]
    public async Task A_cancelled_run_ends_at_once_and_says_so()
    {
        using var service = await TestService.StartAsync();
        await using var world = await FlowWorld.StartAsync(TestService.Solution("""
            {
              "Call": { "type": "OpenApiConnection", "inputs": { "host": { "connectionName": "shared_store", "operationId": "Hang" }, "parameters": {} } },
              "After": { "type": "Compose", "inputs": 1, "runAfter": { "Call": [ "Succeeded", "Failed" ] } }
            }
            """), service.Connectors);
        var running = world.RunFlowAsync();
        await service.WhenCalledAsync();

        Assert.IsTrue(world.Runner.Cancel(world.Runner.History.Runs.Single().Id));
        var run = await running;

        Assert.AreEqual(FlowRunStatus.Cancelled, run.Status);
        Assert.AreEqual("WorkflowRunCancelled", run.Error!.Code);
        RunAssert.Statuses(run, "CK", "Call", "After");
        Assert.IsFalse(world.Runner.Cancel(run.Id));
    }

    [TestMethod]
    public async Task An_action_that_takes_longer_than_its_limit_times_out()
    {
        using var service = await TestService.StartAsync();
        await using var world = await FlowWorld.StartAsync(TestService.Solution("""
            {
              "Call": { "type": "OpenApiConnection", "limit": { "timeout": "PT5M" }, "inputs": { "host": { "connectionName": "shared_store", "operationId": "Hang" }, "parameters": {} } },
              "After": { "type": "Compose", "inputs": 1, "runAfter": { "Call": [ "TimedOut" ] } }
            }
            """), service.Connectors);
        var running = world.RunFlowAsync();
        await service.WhenCalledAsync();
        world.Time.Advance(TimeSpan.FromMinutes(6));

        var run = await running;

        RunAssert.Statuses(run, "TS", "Call", "After");
        Assert.AreEqual(FlowRunStatus.Succeeded, run.Status);
    }

    [TestMethod]
    public async Task Runs_at_work_end_with_the_runner()
    {
        using var service = await TestService.StartAsync();
        var world = await FlowWorld.StartAsync(
            TestService.Solution("""{ "Call": { "type": "OpenApiConnection", "inputs": { "host": { "connectionName": "shared_store", "operationId": "Hang" }, "parameters": {} } } }"""),
            service.Connectors);
        var running = world.RunFlowAsync();
        await service.WhenCalledAsync();

        await world.DisposeAsync();

        Assert.AreEqual(FlowRunStatus.Cancelled, (await running).Status);
    }
}
