using System.Globalization;
using Microsoft.AspNetCore.Http;
using PowerPlatformMagento.Sandbox.Flows.History;
using PowerPlatformMagento.Sandbox.Flows.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Running;

/// <summary>Calls of connectors: outcomes, retries, pages.</summary>
[TestClass]
public sealed class ConnectorActionTests
{
    [TestMethod]
    public async Task A_call_gives_status_headers_and_body_and_what_it_was_given()
    {
        using var service = await TestService.StartAsync();
        service.Answer("GET /api/stores/de/orders/5", 200, """{"id":5}""");

        var run = await RunAsync(service, Call("GetOrder", """ "store": "@triggerBody()?['store']", "orderId": 5 """), """{ "store": "de" }""");

        RunAssert.Succeeded(run);
        var action = RunAssert.Action(run, "Call");
        Assert.AreEqual("OK", action.Code);
        Assert.AreEqual(200, (int)action.Outputs!["statusCode"]!);
        Assert.AreEqual("""{"id":5}""", RunAssert.Json(action.Outputs["body"]));
        Assert.AreEqual("""{"store":"de","orderId":5}""", RunAssert.Json(action.Inputs!["parameters"]));
    }

    [TestMethod]
    public async Task A_refused_call_fails_with_its_answer_for_the_actions_behind_it()
    {
        using var service = await TestService.StartAsync();

        var run = await RunAsync(service, $$"""
            {
              "Call": {{Action("GetOrder", """ "store": "de", "orderId": 5 """)}},
              "Look": { "type": "Compose", "inputs": "@concat(outputs('Call')?['statusCode'], ' ', body('Call')?['code'], ' ', actions('Call')?['code'])", "runAfter": { "Call": [ "Failed" ] } }
            }
            """);

        RunAssert.Statuses(run, "F", "Call");
        Assert.AreEqual("\"404 MAG-STO-008 NotFound\"", RunAssert.Outputs(run, "Look"));
        Assert.IsNull(RunAssert.Action(run, "Call").Error);
    }

    [TestMethod]
    [DataRow("", new[] { 7.5, 15d, 30d, 45d })]
    [DataRow(""" "retryPolicy": { "type": "none" }, """, new double[0])]
    [DataRow(""" "retryPolicy": { "type": "fixed", "count": 2, "interval": "PT10S" }, """, new[] { 10d, 10d })]
    [DataRow(""" "retryPolicy": { "type": "exponential", "count": 3, "interval": "PT10S", "maximumInterval": "PT25S" }, """, new[] { 10d, 20d, 25d })]
    [DataRow(""" "retryPolicy": { "type": "exponential", "count": 1, "interval": "PT1S", "minimumInterval": "PT8S" }, """, new[] { 8d })]
    public async Task A_failing_service_is_called_again_as_the_policy_says(string policy, double[] seconds)
    {
        using var service = await TestService.StartAsync();
        service.Answer("GET /api/stores/de/orders/5", 503, "{}");
        await using var world = await FlowWorld.StartAsync(TestService.Solution(Call("GetOrder", """ "store": "de", "orderId": 5 """, policy)), service.Connectors);

        var run = await world.RunFlowAsync();

        RunAssert.Statuses(run, "F", "Call");
        Assert.AreEqual("ServiceUnavailable", RunAssert.Action(run, "Call").Code);
        CollectionAssert.AreEqual(seconds.Select(TimeSpan.FromSeconds).ToList(), world.Waits.ToList());
        Assert.AreEqual(seconds.Length, RunAssert.Action(run, "Call").Retries);
        Assert.AreEqual(seconds.Length + 1, service.Requests.Count);
    }

    [TestMethod]
    public async Task A_service_says_how_long_to_wait_and_then_succeeds()
    {
        using var service = await TestService.StartAsync();
        var calls = 0;
        service.Answer("GET /api/stores/de/orders/5", async context =>
        {
            context.Response.StatusCode = calls++ == 0 ? 429 : 200;
            context.Response.Headers.RetryAfter = "33";
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync("""{"id":5}""");
        });
        await using var world = await FlowWorld.StartAsync(TestService.Solution(Call("GetOrder", """ "store": "de", "orderId": 5 """)), service.Connectors);

        var run = await world.RunFlowAsync();

        RunAssert.Succeeded(run);
        Assert.AreEqual(TimeSpan.FromSeconds(33), world.Waits.Single());
        Assert.AreEqual(1, RunAssert.Action(run, "Call").Retries);
    }

    [TestMethod]
    [DataRow(400)]
    [DataRow(404)]
    [DataRow(409)]
    [DataRow(422)]
    public async Task A_refusal_is_not_repeated(int status)
    {
        using var service = await TestService.StartAsync();
        service.Answer("GET /api/stores/de/orders/5", status, "{}");

        var run = await RunAsync(service, Call("GetOrder", """ "store": "de", "orderId": 5 """));

        Assert.AreEqual(1, service.Requests.Count);
        Assert.AreEqual(status.ToString(CultureInfo.InvariantCulture), (string?)RunAssert.Action(run, "Call").Outputs!["statusCode"]);
    }

    [TestMethod]
    [DataRow(2, 2)]
    [DataRow(3, 4)]
    [DataRow(100, 5)]
    public async Task Pages_are_read_until_there_are_enough_rows(int wanted, int expected)
    {
        using var service = await TestService.StartAsync();
        service.Answer("GET /api/stores/de/orders", 200, $$"""{"value":[{"id":1},{"id":2}],"nextLink":"{{service.Address}}api/page2"}""")
            .Answer("GET /api/page2", 200, $$"""{"value":[{"id":3},{"id":4}],"nextLink":"{{service.Address}}api/page3"}""")
            .Answer("GET /api/page3", 200, """{"value":[{"id":5}]}""");

        var run = await RunAsync(
            service, Call("ListOrders", """ "store": "de" """, outer: $$""" "runtimeConfiguration": { "paginationPolicy": { "minimumItemCount": {{wanted}} } }, """));

        RunAssert.Succeeded(run);
        Assert.AreEqual(expected, RunAssert.Action(run, "Call").Outputs!["body"]!["value"]!.Count());
        Assert.IsNull(RunAssert.Action(run, "Call").Outputs!["body"]!["nextLink"]);
    }

    [TestMethod]
    public async Task Without_a_policy_only_the_first_page_is_read()
    {
        using var service = await TestService.StartAsync();
        service.Answer("GET /api/stores/de/orders", 200, $$"""{"value":[{"id":1}],"nextLink":"{{service.Address}}api/page2"}""");

        var run = await RunAsync(service, Call("ListOrders", """ "store": "de" """));

        Assert.AreEqual(1, service.Requests.Count);
        Assert.IsNotNull(RunAssert.Action(run, "Call").Outputs!["body"]!["nextLink"]);
    }

    [TestMethod]
    public async Task A_page_that_fails_fails_the_call()
    {
        using var service = await TestService.StartAsync();
        service.Answer("GET /api/stores/de/orders", 200, $$"""{"value":[{"id":1}],"nextLink":"{{service.Address}}api/gone"}""");

        var run = await RunAsync(
            service, Call("ListOrders", """ "store": "de" """, outer: """ "runtimeConfiguration": { "paginationPolicy": { "minimumItemCount": 10 } }, """));

        Assert.AreEqual("NotFound", RunAssert.Action(run, "Call").Code);
    }

    [TestMethod]
    public async Task HTTP_reaches_this_machine_and_nothing_else()
    {
        using var service = await TestService.StartAsync();
        service.Answer("POST /hook", 200, """{"ok":true}""");
        using var client = new HttpClient(new SocketsHttpHandler());
        await using var world = await FlowWorld.StartAsync(
            new SolutionFolder().Flow("Flow", $$"""
                {
                  "Here": {
                    "type": "Http",
                    "inputs": {
                      "method": "POST",
                      "uri": "{{service.Address}}hook",
                      "queries": { "a": "b c" },
                      "headers": { "X-A": "1" },
                      "body": { "n": "@add(1, 1)" }
                    }
                  },
                  "There": {
                    "type": "Http",
                    "inputs": { "method": "GET", "uri": "https://example.com/x" },
                    "runAfter": { "Here": [ "Succeeded" ] }
                  }
                }
                """),
            client: client);

        var run = await world.RunFlowAsync();

        RunAssert.Statuses(run, "SF", "Here", "There");
        Assert.AreEqual("POST /hook?a=b%20c", service.Requests.Single().Line);
        Assert.AreEqual("""{"n":2}""", service.Requests.Single().Body);
        Assert.AreEqual("1", service.Requests.Single().Headers["X-A"]);
        StringAssert.Contains(RunAssert.Action(run, "There").Error!.Message, "The sandbox sends no request to example.com");
    }

    private static async Task<FlowRun> RunAsync(TestService service, string actions, string? body = null)
    {
        await using var world = await FlowWorld.StartAsync(TestService.Solution(actions), service.Connectors);
        return await world.RunFlowAsync(body);
    }

    private static string Call(string operation, string parameters, string inputs = "", string outer = "") => $$"""{ "Call": {{Action(operation, parameters, inputs, outer)}} }""";

    private static string Action(string operation, string parameters, string inputs = "", string outer = "") =>
        $$"""{ "type": "OpenApiConnection", {{outer}} "inputs": { {{inputs}} "host": { "connectionName": "shared_store", "operationId": "{{operation}}" }, "parameters": { {{parameters}} } } }""";
}
