using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using PowerPlatformMagento.FlowCheck;
using PowerPlatformMagento.Sandbox.Flows.History;
using PowerPlatformMagento.Sandbox.Flows.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Running;

/// <summary>Events of a custom connector over HTTP, and requests to a flow's own address.</summary>
[TestClass]
public sealed class WebhookTriggerTests : IDisposable
{
    private const string Actions = """{ "Note": { "type": "Compose", "inputs": "@triggerBody()?['order']?['id']" } }""";

    private readonly HttpClient _client = new(new SocketsHttpHandler());

    public void Dispose() => _client.Dispose();

    [TestMethod]
    public async Task A_flow_subscribes_takes_events_and_unsubscribes()
    {
        using var service = await TestService.StartAsync();
        Subscribes(service);
        await using (var world = await FlowWorld.StartAsync(TestService.Solution(Actions, Trigger()), service.Connectors))
        {
            Assert.IsTrue(world.Runner.Flows.Single().IsOn, world.Runner.Flows.Single().Problem);
            var run = await EventAsync(world, CallbackUrl(service), """{"order":{"id":5}}""");

            RunAssert.Succeeded(run);
            Assert.AreEqual("5", RunAssert.Outputs(run, "Note"));
            Assert.AreEqual("When", run.Trigger);
        }

        Assert.AreEqual("DELETE /api/subscriptions/abc", service.Requests.Last().Line);
        Assert.AreEqual(TestService.Key, service.Requests.Last().Headers["x-functions-key"]);
    }

    [TestMethod]
    public async Task The_subscription_carries_the_filter_and_a_secret_address()
    {
        using var service = await TestService.StartAsync();
        Subscribes(service);
        await using var world = await FlowWorld.StartAsync(TestService.Solution(Actions, Trigger()), service.Connectors);

        var body = FlowJson.ParseObject(service.Requests.Single().Body);

        Assert.AreEqual("de", (string?)body["store"]);
        Assert.AreEqual(100, (int)body["minimumTotal"]!);
        var address = new Uri(FlowJson.Text(body["callbackUrl"])!);
        Assert.IsTrue(address.IsLoopback);
        StringAssert.Matches(address.Query, new System.Text.RegularExpressions.Regex("sig=[0-9a-f]{64}$"));
    }

    [TestMethod]
    public async Task A_wrong_signature_another_path_or_method_starts_nothing()
    {
        using var service = await TestService.StartAsync();
        Subscribes(service);
        await using var world = await FlowWorld.StartAsync(TestService.Solution(Actions, Trigger()), service.Connectors);
        var address = CallbackUrl(service);

        Assert.AreEqual(HttpStatusCode.Unauthorized, (await PostAsync(new Uri(address.AbsoluteUri[..^1] + "x"), "{}")).StatusCode);
        Assert.AreEqual(HttpStatusCode.Unauthorized, (await PostAsync(new Uri(address.GetLeftPart(UriPartial.Path)), "{}")).StatusCode);
        Assert.AreEqual(HttpStatusCode.NotFound, (await PostAsync(new Uri(address, "/workflows/other"), "{}")).StatusCode);
        Assert.AreEqual(HttpStatusCode.MethodNotAllowed, (await _client.GetAsync(address)).StatusCode);
        Assert.AreEqual(HttpStatusCode.BadRequest, (await PostAsync(address, "{ not json")).StatusCode);
        Assert.AreEqual(0L, world.Runner.History.Total);
    }

    [TestMethod]
    public async Task A_flow_turned_off_takes_no_events_and_can_be_turned_on_again()
    {
        using var service = await TestService.StartAsync();
        Subscribes(service);
        await using var world = await FlowWorld.StartAsync(TestService.Solution(Actions, Trigger()), service.Connectors);
        var first = CallbackUrl(service);

        await world.Runner.TurnOffAsync("Flow");
        Assert.AreEqual(HttpStatusCode.NotFound, (await PostAsync(first, "{}")).StatusCode);
        Assert.IsFalse(world.Runner.Flows.Single().IsOn);
        await world.Runner.TurnOnAsync("Flow", CancellationToken.None);

        Assert.AreEqual(2, service.Requests.Count(request => request.Line.StartsWith("POST", StringComparison.Ordinal)));
        Assert.IsTrue(world.Runner.Flows.Single().IsOn);
    }

    [TestMethod]
    [DataRow("@greater(triggerBody()?['order']?['total'], 100)", """{"order":{"id":1,"total":50}}""", 0)]
    [DataRow("@greater(triggerBody()?['order']?['total'], 100)", """{"order":{"id":1,"total":150}}""", 1)]
    [DataRow("@triggerBody()?['order']?['total']", """{"order":{"id":1,"total":150}}""", 0)]
    [DataRow("@greater(triggerBody()?['order']?['total'], 100)", """{"order":{"id":1}}""", 0)]
    public async Task Conditions_decide_whether_an_event_starts_a_run(string condition, string body, int runs)
    {
        using var service = await TestService.StartAsync();
        Subscribes(service);
        await using var world = await FlowWorld.StartAsync(
            TestService.Solution(Actions, Trigger($$""" "conditions": [ { "expression": "@equals(1, 1)" }, { "expression": "{{condition}}" } ], """)), service.Connectors);

        Assert.AreEqual(HttpStatusCode.Accepted, (await PostAsync(CallbackUrl(service), body)).StatusCode);
        await world.Runner.WhenIdleAsync(CancellationToken.None);

        Assert.AreEqual(runs, world.Runner.History.Total);
    }

    [TestMethod]
    public async Task A_condition_without_an_answer_is_a_problem_people_see()
    {
        using var service = await TestService.StartAsync();
        Subscribes(service);
        await using var world = await FlowWorld.StartAsync(TestService.Solution(Actions, Trigger(""" "conditions": [ { "expression": "@triggerBody()?['x']" } ], """)), service.Connectors);

        await PostAsync(CallbackUrl(service), "{}");

        StringAssert.Contains(world.Runner.Flows.Single().Problem, "not true or false");
    }

    [TestMethod]
    public async Task A_split_array_starts_a_run_for_each_element_that_fits()
    {
        using var service = await TestService.StartAsync();
        Subscribes(service);
        await using var world = await FlowWorld.StartAsync(
            TestService.Solution(
                """{ "Note": { "type": "Compose", "inputs": "@triggerBody()?['id']" } }""",
                Trigger(""" "splitOn": "@triggerOutputs()?['body/value']", "conditions": [ { "expression": "@not(equals(triggerBody()?['id'], 2))" } ], """)),
            service.Connectors);

        await PostAsync(CallbackUrl(service), """{"value":[{"id":1},{"id":2},{"id":3}]}""");
        await world.Runner.WhenIdleAsync(CancellationToken.None);

        CollectionAssert.AreEquivalent(new[] { "1", "3" }, world.Runner.History.Runs.Select(run => RunAssert.Outputs(run, "Note")).ToList());
    }

    [TestMethod]
    public async Task Only_so_many_runs_are_at_work_as_the_trigger_allows()
    {
        using var service = await TestService.StartAsync();
        Subscribes(service);
        var atWork = 0;
        var most = 0;
        service.Answer("GET /api/stores/de/orders/5", async context =>
        {
            most = Math.Max(most, Interlocked.Increment(ref atWork));
            await Task.Delay(10, context.RequestAborted);
            Interlocked.Decrement(ref atWork);
            context.Response.StatusCode = 200;
        });
        const string Call = """{ "Call": { "type": "OpenApiConnection", "inputs": { "host": { "connectionName": "shared_store", "operationId": "GetOrder" }, "parameters": { "store": "de", "orderId": 5 } } } }""";
        await using var world = await FlowWorld.StartAsync(TestService.Solution(Call, Trigger(""" "runtimeConfiguration": { "concurrency": { "runs": 1 } }, """)), service.Connectors);

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => PostAsync(CallbackUrl(service), "{}")));
        await world.Runner.WhenIdleAsync(CancellationToken.None);

        Assert.AreEqual(1, most);
        Assert.AreEqual(5L, world.Runner.History.Total);
    }

    [TestMethod]
    [DataRow(403, "", "was refused with status 403")]
    [DataRow(201, "", "answered without the Location")]
    [DataRow(201, "https://stranger.example.com/subscriptions/1", "which is not its own")]
    [DataRow(201, "/api/subscriptions/1", "which is not its own")]
    public async Task A_refused_subscription_is_a_problem_people_see(int status, string location, string reason)
    {
        using var service = await TestService.StartAsync();
        service.Answer("POST /api/subscriptions/order-placed", status, "{}", location.Length > 0 ? [("Location", location)] : []);
        await using var world = await FlowWorld.StartAsync(TestService.Solution(Actions, Trigger()), service.Connectors);

        var state = world.Runner.Flows.Single();

        Assert.IsFalse(state.IsOn);
        StringAssert.Contains(state.Problem, reason);
    }

    [TestMethod]
    public async Task A_request_is_answered_by_the_flow()
    {
        await using var world = await FlowWorld.StartAsync(new SolutionFolder().Flow(
            "Flow", """{ "Response": { "type": "Response", "kind": "Http", "inputs": { "statusCode": 201, "headers": { "X-Sum": "@{add(triggerBody()['a'], 1)}" }, "body": { "sum": "@add(triggerBody()['a'], 1)" } } } }"""));

        var response = await PostAsync(world.Runner.CallbackUrl("Flow")!, """{"a":41}""");

        Assert.AreEqual(HttpStatusCode.Created, response.StatusCode);
        Assert.AreEqual("42", response.Headers.GetValues("X-Sum").Single());
        Assert.AreEqual("""{"sum":42}""", await response.Content.ReadAsStringAsync());
    }

    [TestMethod]
    public async Task A_flow_that_ends_without_its_response_says_so()
    {
        await using var world = await FlowWorld.StartAsync(new SolutionFolder().Flow(
            "Flow", """{ "If": { "type": "If", "expression": "@false", "actions": { "Response": { "type": "Response", "inputs": { "statusCode": 200 } } } } }"""));

        Assert.AreEqual(HttpStatusCode.BadGateway, (await PostAsync(world.Runner.CallbackUrl("Flow")!, "{}")).StatusCode);
    }

    [TestMethod]
    public async Task A_flow_without_a_response_accepts_and_runs_on()
    {
        await using var world = await FlowWorld.StartAsync(new SolutionFolder().Flow("Flow", """{ "Note": { "type": "Compose", "inputs": "@triggerOutputs()?['headers']?['X-A']" } }"""));
        using var request = new HttpRequestMessage(HttpMethod.Post, world.Runner.CallbackUrl("Flow")) { Content = new StringContent("plain", Encoding.UTF8, "text/plain") };
        request.Headers.Add("X-A", "1");

        Assert.AreEqual(HttpStatusCode.Accepted, (await _client.SendAsync(request)).StatusCode);
        await world.Runner.WhenIdleAsync(CancellationToken.None);

        Assert.AreEqual("\"1\"", RunAssert.Outputs(world.Runner.History.Runs.Single(), "Note"));
    }

    private static string Trigger(string options = "") => $$"""
        { "When": { "type": "OpenApiConnectionWebhook", {{options}} "inputs": { "host": { "connectionName": "shared_store", "operationId": "SubscribeOrderPlaced" }, "parameters": { "body/store": "de", "body/minimumTotal": "@add(50, 50)" } } } }
        """;

    private static void Subscribes(TestService service)
    {
        service.Answer("POST /api/subscriptions/order-placed", 201, "{}", ("Location", $"{service.Address}api/subscriptions/abc"));
        service.Answer("DELETE /api/subscriptions/abc", 204);
    }

    private static Uri CallbackUrl(TestService service) =>
        new(FlowJson.Text(FlowJson.ParseObject(service.Requests.First(request => request.Line.StartsWith("POST", StringComparison.Ordinal)).Body)["callbackUrl"])!);

    private async Task<FlowRun> EventAsync(FlowWorld world, Uri address, string body)
    {
        Assert.AreEqual(HttpStatusCode.Accepted, (await PostAsync(address, body)).StatusCode);
        await world.Runner.WhenIdleAsync(CancellationToken.None);
        return world.Runner.History.Runs.Single();
    }

    private Task<HttpResponseMessage> PostAsync(Uri address, string body) => _client.PostAsync(address, new StringContent(body, Encoding.UTF8, "application/json"));
}
