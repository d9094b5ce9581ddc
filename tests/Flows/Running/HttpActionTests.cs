using Microsoft.AspNetCore.Http;
using PowerPlatformMagento.Sandbox.Flows.History;
using PowerPlatformMagento.Sandbox.Flows.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Running;

/// <summary>The HTTP action, to this machine.</summary>
[TestClass]
public sealed class HttpActionTests
{
    [TestMethod]
    [DataRow("GET", "", "GET /hook", "")]
    [DataRow("DELETE", "", "DELETE /hook", "")]
    [DataRow("POST", """, "body": { "a": 1 }""", "POST /hook", """{"a":1}""")]
    [DataRow("PUT", """, "body": "plain" """, "PUT /hook", "plain")]
    [DataRow("PATCH", """, "body": null""", "PATCH /hook", "")]
    [DataRow("GET", """, "queries": { "a": 1, "b": "x y" }""", "GET /hook?a=1&b=x%20y", "")]
    public async Task A_request_is_sent_as_it_is_written(string method, string more, string line, string body)
    {
        using var service = await TestService.StartAsync();

        await RunAsync(service, $$""" "method": "{{method}}", "uri": "{{service.Address}}hook"{{more}} """);

        Assert.AreEqual(line, service.Requests.Single().Line);
        Assert.AreEqual(body, service.Requests.Single().Body);
    }

    [TestMethod]
    public async Task A_query_in_the_address_stays()
    {
        using var service = await TestService.StartAsync();

        await RunAsync(service, $$""" "method": "GET", "uri": "{{service.Address}}hook?x=1", "queries": { "y": 2 } """);

        Assert.AreEqual("GET /hook?x=1&y=2", service.Requests.Single().Line);
    }

    [TestMethod]
    public async Task Headers_are_sent_also_those_of_the_content()
    {
        using var service = await TestService.StartAsync();

        await RunAsync(service, $$""" "method": "POST", "uri": "{{service.Address}}hook", "headers": { "X-A": "@{add(1, 1)}", "Content-Type": "application/xml" }, "body": "<a/>" """);

        Assert.AreEqual("2", service.Requests.Single().Headers["X-A"]);
        Assert.AreEqual("application/xml", service.Requests.Single().Headers["Content-Type"]);
    }

    [TestMethod]
    [DataRow("application/json", """{"a":1}""", """{"a":1}""")]
    [DataRow("application/problem+json; charset=utf-8", "[1]", "[1]")]
    [DataRow("text/plain", "hi", "\"hi\"")]
    [DataRow("application/pdf", "hi", """{"$content-type":"application/pdf","$content":"aGk="}""")]
    public async Task A_body_is_read_by_its_media_type(string mediaType, string sent, string expected)
    {
        using var service = await TestService.StartAsync();
        service.Answer("GET /hook", async context =>
        {
            context.Response.ContentType = mediaType;
            await context.Response.WriteAsync(sent);
        });

        var run = await RunAsync(service, $$""" "method": "GET", "uri": "{{service.Address}}hook" """);

        Assert.AreEqual(expected, RunAssert.Json(RunAssert.Action(run, "Call").Outputs!["body"]));
    }

    [TestMethod]
    [DataRow("http://127.0.0.1.example.com/")]
    [DataRow("https://10.0.0.1/")]
    [DataRow("http://169.254.169.254/metadata")]
    public async Task Nothing_outside_is_reached(string address)
    {
        using var service = await TestService.StartAsync();

        var run = await RunAsync(service, $$""" "method": "GET", "uri": "{{address}}" """);

        Assert.AreEqual("NotSupported", RunAssert.Action(run, "Call").Code);
    }

    [TestMethod]
    public async Task A_text_that_is_no_address_is_refused()
    {
        using var service = await TestService.StartAsync();

        var run = await RunAsync(service, """ "method": "GET", "uri": "not an address" """);

        StringAssert.Contains(RunAssert.Action(run, "Call").Error!.Message, "'not an address' is no address");
    }

    [TestMethod]
    public async Task Without_a_client_nothing_is_sent()
    {
        using var service = await TestService.StartAsync();

        var run = await FlowWorld.RunAsync($$"""{ "Call": { "type": "Http", "inputs": { "method": "GET", "uri": "{{service.Address}}hook" } } }""");

        Assert.AreEqual("NotSupported", RunAssert.Action(run, "Call").Code);
        Assert.AreEqual(0, service.Requests.Count);
    }

    private static async Task<FlowRun> RunAsync(TestService service, string inputs)
    {
        service.Answer("POST /hook", 200).Answer("PUT /hook", 200).Answer("PATCH /hook", 200).Answer("DELETE /hook", 200);
        using var client = new HttpClient(new SocketsHttpHandler());
        await using var world = await FlowWorld.StartAsync(new SolutionFolder().Flow("Flow", $$"""{ "Call": { "type": "Http", "inputs": { {{inputs}} } } }"""), client: client);
        return await world.RunFlowAsync();
    }
}
