using Microsoft.AspNetCore.Http;
using PowerPlatformMagento.Sandbox.Flows.History;
using PowerPlatformMagento.Sandbox.Flows.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Running;

/// <summary>What runs at the same time and what after each other.</summary>
[TestClass]
public sealed class OrderOfWorkTests
{
    [TestMethod]
    public async Task Branches_run_at_the_same_time()
    {
        using var service = await TestService.StartAsync();
        var arrived = new CountdownEvent(2);
        var both = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        async Task AnswerAsync(HttpContext context)
        {
            if (arrived.Signal())
            {
                both.SetResult();
            }

            // Each waits for the other: after each other they would never end.
            await both.Task.WaitAsync(TimeSpan.FromSeconds(20));
            context.Response.StatusCode = 200;
        }

        service.Answer("GET /api/stores/de/orders/1", AnswerAsync).Answer("GET /api/stores/de/orders/2", AnswerAsync);
        await using var world = await FlowWorld.StartAsync(
            TestService.Solution($$"""{ "One": {{Call("1")}}, "Two": {{Call("2")}} }"""), service.Connectors);

        RunAssert.Succeeded(await world.RunFlowAsync());
    }

    [TestMethod]
    public async Task Rounds_run_after_each_other_unless_told_otherwise()
    {
        Assert.AreEqual(1, await MostAtWorkAsync(""));
        Assert.AreEqual(1, await MostAtWorkAsync(""" "operationOptions": "Sequential", "runtimeConfiguration": { "concurrency": { "repetitions": 5 } }, """));
    }

    [TestMethod]
    public async Task Rounds_run_at_the_same_time_up_to_the_limit()
    {
        var most = await MostAtWorkAsync(""" "runtimeConfiguration": { "concurrency": { "repetitions": 3 } }, """);

        Assert.IsTrue(most is > 1 and <= 3, $"{most} at a time");
    }

    [TestMethod]
    public async Task Two_runs_of_a_flow_do_not_see_each_others_variables()
    {
        await using var world = await FlowWorld.StartAsync(new SolutionFolder().Flow("Flow", """
            {
              "Init": {
                "type": "InitializeVariable",
                "inputs": { "variables": [ { "name": "v", "type": "integer", "value": "@triggerBody()" } ] }
              },
              "Each": {
                "type": "Foreach",
                "foreach": "@range(0, 20)",
                "runAfter": { "Init": [ "Succeeded" ] },
                "actions": { "Add": { "type": "IncrementVariable", "inputs": { "name": "v" } } }
              },
              "Value": {
                "type": "Compose",
                "inputs": "@variables('v')",
                "runAfter": { "Each": [ "Succeeded" ] }
              }
            }
            """));

        var runs = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => world.RunFlowAsync($"{number * 100}")));

        CollectionAssert.AreEqual(
            Enumerable.Range(0, 20).Select(number => $"{(number * 100) + 20}").ToList(), runs.Select(run => RunAssert.Outputs(run, "Value")).ToList());
    }

    [TestMethod]
    public async Task Terminate_in_one_branch_cancels_the_work_of_another()
    {
        using var service = await TestService.StartAsync();
        service.Answer("GET /api/stores/de/orders/1", async context =>
        {
            await service.WhenHangingAsync();
            context.Response.StatusCode = 200;
        });
        await using var world = await FlowWorld.StartAsync(
            TestService.Solution($$"""
                {
                  "Hanging": {
                    "type": "OpenApiConnection",
                    "inputs": { "host": { "connectionName": "shared_store", "operationId": "Hang" } }
                  },
                  "Quick": {{Call("1")}},
                  "Stop": { "type": "Terminate", "inputs": { "runStatus": "Succeeded" }, "runAfter": { "Quick": [ "Succeeded" ] } }
                }
                """),
            service.Connectors);

        var run = await world.RunFlowAsync();

        Assert.AreEqual(FlowRunStatus.Succeeded, run.Status);
        RunAssert.Statuses(run, "SSC", "Quick", "Stop", "Hanging");
    }

    private static async Task<int> MostAtWorkAsync(string options)
    {
        using var service = await TestService.StartAsync();
        var atWork = 0;
        var most = 0;
        var gate = new Lock();
        service.Answer("GET /api/stores/de/orders/1", async context =>
        {
            lock (gate)
            {
                most = Math.Max(most, ++atWork);
            }

            await Task.Delay(40, context.RequestAborted);
            lock (gate)
            {
                atWork--;
            }

            context.Response.StatusCode = 200;
        });
        await using var world = await FlowWorld.StartAsync(
            TestService.Solution($$"""{ "Each": { "type": "Foreach", "foreach": "@range(0, 6)", {{options}} "actions": { "Call": {{Call("1")}} } } }"""), service.Connectors);
        RunAssert.Succeeded(await world.RunFlowAsync());
        return most;
    }

    private static string Call(string order) =>
        $$"""{ "type": "OpenApiConnection", "inputs": { "host": { "connectionName": "shared_store", "operationId": "GetOrder" }, "parameters": { "store": "de", "orderId": {{order}} } } }""";
}
