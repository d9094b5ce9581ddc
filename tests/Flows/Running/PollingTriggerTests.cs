using Microsoft.AspNetCore.Http;
using PowerPlatformMagento.Sandbox.Flows.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Running;

[TestClass]
public sealed class PollingTriggerTests
{
    private const string Trigger = """
        {
          "When": {
            "type": "OpenApiConnection",
            "recurrence": { "frequency": "Minute", "interval": 5 },
            "splitOn": "@triggerBody()",
            "inputs": {
              "host": { "connectionName": "shared_store", "operationId": "PollOrders" },
              "parameters": { "status": "new" }
            }
          }
        }
        """;

    private const string Actions = """{ "Note": { "type": "Compose", "inputs": "@triggerBody()?['id']" } }""";

    [TestMethod]
    public async Task The_first_call_sets_the_mark_and_later_ones_bring_news()
    {
        using var service = await TestService.StartAsync();
        var answers = new Queue<(int Status, string? Json, string State)>([(202, null, "1"), (202, null, "1"), (200, """[{"id":7},{"id":8}]""", "2"), (202, null, "2")]);
        service.Answer("GET /api/polling/orders", async context =>
        {
            var (status, json, state) = answers.Count > 1 ? answers.Dequeue() : answers.Peek();
            context.Response.StatusCode = status;
            context.Response.Headers.Location = $"{service.Address}api/polling/orders?status=new&state={state}";
            if (json is not null)
            {
                context.Response.ContentType = "application/json";
                await context.Response.WriteAsync(json);
            }
        });
        await using var world = await FlowWorld.StartAsync(TestService.Solution(Actions, Trigger), service.Connectors);

        for (var calls = 1; calls < 4; calls++)
        {
            await Eventually.TrueAsync(() => service.Requests.Count >= calls);
            await Eventually.TrueAsync(() =>
            {
                world.Time.Advance(TimeSpan.FromMinutes(5));
                return service.Requests.Count > calls;
            });
        }

        await Eventually.TrueAsync(() => world.Runner.History.Total == 2);
        await world.Runner.WhenIdleAsync(CancellationToken.None);

        CollectionAssert.AreEquivalent(new[] { "7", "8" }, world.Runner.History.Runs.Select(run => RunAssert.Outputs(run, "Note")).ToList());
        Assert.AreEqual("GET /api/polling/orders?status=new", service.Requests.First().Line);
        Assert.AreEqual("GET /api/polling/orders?status=new&state=1", service.Requests.ElementAt(1).Line);
        Assert.AreEqual("GET /api/polling/orders?status=new&state=2", service.Requests.ElementAt(3).Line);
    }

    [TestMethod]
    public async Task A_service_that_fails_is_a_problem_until_it_answers_again()
    {
        using var service = await TestService.StartAsync();
        var status = 500;
        service.Answer("GET /api/polling/orders", context =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.RetryAfter = "60";
            return Task.CompletedTask;
        });
        await using var world = await FlowWorld.StartAsync(TestService.Solution(Actions, Trigger), service.Connectors);

        await Eventually.TrueAsync(() => world.Runner.Flows.Single().Problem == "PollOrders answered with status 500.");
        status = 202;
        await Eventually.TrueAsync(() =>
        {
            world.Time.Advance(TimeSpan.FromSeconds(60));
            return world.Runner.Flows.Single().Problem is null;
        });

        Assert.AreEqual(0L, world.Runner.History.Total);
    }
}
