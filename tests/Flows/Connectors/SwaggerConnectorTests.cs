using PowerPlatformMagento.FlowCheck;
using PowerPlatformMagento.FlowCheck.Connectors;
using PowerPlatformMagento.Sandbox.Flows.Connectors;
using PowerPlatformMagento.Sandbox.Flows.Connectors.Swagger;
using PowerPlatformMagento.Sandbox.Flows.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Connectors;

[TestClass]
public sealed class SwaggerConnectorTests
{
    [TestMethod]
    [DataRow("""{ "store": "de" }""", "GET /api/stores/de/orders?api-version=1")]
    [DataRow("""{ "store": "a b/ü" }""", "GET /api/stores/a%20b%2F%C3%BC/orders?api-version=1")]
    [DataRow("""{ "store": "de", "status": [ "new", "on hold" ] }""", "GET /api/stores/de/orders?status=new&status=on%20hold&api-version=1")]
    [DataRow("""{ "store": "de", "sku": [ "a", "b&c" ] }""", "GET /api/stores/de/orders?sku=a,b%26c&api-version=1")]
    [DataRow("""{ "store": "de", "top": 5, "isActive": true, "api-version": "2" }""", "GET /api/stores/de/orders?top=5&isActive=true&api-version=2")]
    [DataRow("""{ "store": "de", "top": null }""", "GET /api/stores/de/orders?api-version=1")]
    public async Task Path_and_query_are_filled_in_and_escaped(string parameters, string line)
    {
        using var service = await TestService.StartAsync();

        await CallAsync(service, "ListOrders", parameters);

        Assert.AreEqual(line, service.Requests.Single().Line);
        Assert.AreEqual(string.Empty, service.Requests.Single().Body);
    }

    [TestMethod]
    public async Task A_path_parameter_is_escaped_twice_where_the_definition_says_so()
    {
        using var service = await TestService.StartAsync();

        await CallAsync(service, "GetOrder", """{ "store": "de", "orderId": "a/b" }""");

        Assert.AreEqual("GET /api/stores/de/orders/a%252Fb", service.Requests.Single().Line);
    }

    [TestMethod]
    public async Task Headers_and_credentials_are_sent()
    {
        using var service = await TestService.StartAsync();

        await CallAsync(service, "ListOrders", """{ "store": "de", "X-Trace": "t1" }""");

        Assert.AreEqual("t1", service.Requests.Single().Headers["X-Trace"]);
        Assert.AreEqual(TestService.Key, service.Requests.Single().Headers["x-functions-key"]);
    }

    [TestMethod]
    [DataRow("ShipOrder", """{ "store": "de", "orderId": 5, "body/quantity": 2, "body/customer/email": "a@b.c", "body/lines": [ { "sku": "A" } ] }""", """{"quantity":2,"customer":{"email":"a@b.c"},"lines":[{"sku":"A"}]}""")]
    [DataRow("ShipOrder", """{ "store": "de", "orderId": 5, "body": { "quantity": 2 }, "body/note": "x" }""", """{"quantity":2,"note":"x"}""")]
    [DataRow("SendRequest", """{ "store": "de", "body": { "any": [ 1 ] } }""", """{"any":[1]}""")]
    [DataRow("SendRequest", """{ "store": "de", "body/method": "GET", "body/query/a": "1", "body/query/b": null }""", """{"method":"GET","query":{"a":"1","b":null}}""")]
    public async Task A_body_is_put_together(string operation, string parameters, string body)
    {
        using var service = await TestService.StartAsync();

        await CallAsync(service, operation, parameters);

        Assert.AreEqual(body, service.Requests.Single().Body);
        StringAssert.StartsWith(service.Requests.Single().Headers["Content-Type"], "application/json");
    }

    [TestMethod]
    public async Task An_answer_comes_with_status_headers_and_body()
    {
        using var service = await TestService.StartAsync();
        service.Answer("GET /api/stores/de/orders/5", 200, """{"id":5,"at":"2026-11-23T00:00:00Z"}""", ("X-Answer", "1"));

        var response = await CallAsync(service, "GetOrder", """{ "store": "de", "orderId": 5 }""");

        Assert.AreEqual(200, response.StatusCode);
        Assert.AreEqual("1", response.Headers["x-answer"]);
        Assert.AreEqual("""{"id":5,"at":"2026-11-23T00:00:00Z"}""", FlowJson.Write(response.Body!));
    }

    [TestMethod]
    public async Task An_answer_without_content_has_no_body()
    {
        using var service = await TestService.StartAsync();
        service.Answer("DELETE /api/stores/de/addresses/5", 204);

        var response = await CallAsync(service, "DeleteAddress", """{ "store": "de", "id": 5 }""");

        Assert.AreEqual(204, response.StatusCode);
        Assert.IsNull(response.Body);
    }

    [TestMethod]
    public async Task A_refusal_is_an_answer_with_its_problem()
    {
        using var service = await TestService.StartAsync();

        var response = await CallAsync(service, "GetOrder", """{ "store": "de", "orderId": 5 }""");

        Assert.AreEqual(404, response.StatusCode);
        Assert.AreEqual("MAG-STO-008", (string?)response.Body!["code"]);
    }

    [TestMethod]
    [DataRow("[]", 502, "declares an object as its answer, but answered an array")]
    [DataRow("{ not json", 502, "said its answer is JSON, but it is not")]
    public async Task An_answer_that_is_not_as_declared_is_the_gateways_problem(string json, int status, string text)
    {
        using var service = await TestService.StartAsync();
        service.Answer("GET /api/stores/de/orders/5", 200, json);

        var response = await CallAsync(service, "GetOrder", """{ "store": "de", "orderId": 5 }""");

        Assert.AreEqual(status, response.StatusCode);
        StringAssert.Contains(FlowJson.Write(response.Body!), text);
    }

    [TestMethod]
    public async Task A_missing_required_parameter_sends_nothing()
    {
        using var service = await TestService.StartAsync();

        var response = await CallAsync(service, "GetOrder", """{ "store": "" , "orderId": 5 }""");

        Assert.AreEqual(400, response.StatusCode);
        StringAssert.Contains(FlowJson.Write(response.Body!), "'store' of the operation 'GetOrder' has no value");
        Assert.AreEqual(0, service.Requests.Count);
    }

    [TestMethod]
    public async Task A_service_that_is_gone_is_a_bad_gateway()
    {
        Uri address;
        using (var service = await TestService.StartAsync())
        {
            address = service.Address;
        }

        using var client = new HttpClient(new SocketsHttpHandler());
        var connector = new SwaggerConnector(new SwaggerConnectorOptions { Definition = TestDefinition.Json, Client = client, Origin = address });

        Assert.AreEqual(502, (await connector.InvokeAsync(new ConnectorCall("Hang", []), CancellationToken.None)).StatusCode);
    }

    [TestMethod]
    public async Task A_service_that_does_not_answer_times_out()
    {
        using var service = await TestService.StartAsync();
        using var client = new HttpClient(new SocketsHttpHandler());
        var connector = new SwaggerConnector(new SwaggerConnectorOptions
        {
            Definition = TestDefinition.Json,
            Client = client,
            Origin = service.Address,
            Timeout = TimeSpan.FromMilliseconds(50),
        });

        Assert.AreEqual(504, (await connector.InvokeAsync(new ConnectorCall("Hang", []), CancellationToken.None)).StatusCode);
    }

    [TestMethod]
    public async Task The_next_page_is_read_at_the_service_only()
    {
        using var service = await TestService.StartAsync();
        service.Answer("GET /api/stores/de/orders", 200, $$"""{"value":[{"id":1}],"nextLink":"{{service.Address}}api/next"}""").Answer("GET /api/next", 200, """{"value":[]}""");

        var first = await CallAsync(service, "ListOrders", """{ "store": "de" }""");
        var second = await service.Connector.InvokeAsync(new ConnectorCall("ListOrders", []) { Continuation = first.NextLink }, CancellationToken.None);
        var stranger = await service.Connector.InvokeAsync(new ConnectorCall("ListOrders", []) { Continuation = "https://stranger.example.com/api/next" }, CancellationToken.None);

        Assert.AreEqual(200, second.StatusCode);
        Assert.IsNull(second.NextLink);
        Assert.AreEqual(TestService.Key, service.Requests.Last().Headers["x-functions-key"]);
        Assert.AreEqual(400, stranger.StatusCode);
        Assert.AreEqual(2, service.Requests.Count);
    }

    [TestMethod]
    public async Task An_unknown_operation_is_refused_by_name()
    {
        using var service = await TestService.StartAsync();

        var error = await Assert.ThrowsExactlyAsync<NotSupportedException>(() => CallAsync(service, "Nothing", "{}"));
        StringAssert.Contains(error.Message, "Nothing");
    }

    [TestMethod]
    [DataRow("{}", "OpenAPI 2.0")]
    [DataRow("{ not", "no JSON")]
    [DataRow("""{"swagger":"2.0","paths":{"/a":{"get":{}}}}""", "no operationId")]
    [DataRow("""{"swagger":"2.0","paths":{"/a":{"get":{"operationId":"X"},"post":{"operationId":"X"}}}}""", "X is defined twice")]
    [DataRow("""{"swagger":"2.0","paths":{"/a":{"get":{"operationId":"X","parameters":[{"$ref":"#/parameters/None"}]}}}}""", "#/parameters/None leads nowhere")]
    [DataRow("""{"swagger":"2.0","host":"@environmentVariables(\"mag_Host\")","paths":{}}""", "is no host; say where the service is")]
    public void A_broken_definition_is_refused(string json, string reason)
    {
        using var client = new HttpClient(new SocketsHttpHandler());

        var error = Assert.ThrowsExactly<InvalidDataException>(() => new SwaggerConnector(new SwaggerConnectorOptions { Definition = json, Client = client }));

        StringAssert.Contains(error.Message, reason);
    }

    [TestMethod]
    [DataRow("GetOrder", """{ "store": "de", "orderId": 5 }""", "")]
    [DataRow("GetOrder", """{ "store": "de" }""", "GetOrder needs the parameter orderId")]
    [DataRow("GetOrder", """{ "store": "de", "orderId": 5, "color": 1 }""", "GetOrder has no parameter color")]
    [DataRow("ListOrders", """{ "store": "de" }""", "")]
    [DataRow("ShipOrder", """{ "store": "de", "orderId": 5, "body/quantity": 1 }""", "ShipOrder needs the parameter body/customer")]
    [DataRow("ShipOrder", """{ "store": "de", "orderId": 5, "body/quantity": 1, "body/customer/name": "x" }""", "ShipOrder needs the parameter body/customer/email")]
    [DataRow("ShipOrder", """{ "store": "de", "orderId": 5, "body": {} }""", "")]
    [DataRow("ShipOrder", """{ "store": "de", "orderId": 5, "body/quantity": 1, "body/customer/email": "x", "body/color": 1 }""", "ShipOrder has no parameter body/color")]
    [DataRow("SendRequest", """{ "store": "de", "body/anything/at/all": 1 }""", "")]
    [DataRow("SubscribeOrderPlaced", """{ "body/store": "de" }""", "SubscribeOrderPlaced is a trigger, not an action")]
    [DataRow("Nothing", "{}", "the connector has no operation Nothing")]
    public async Task A_use_is_checked_against_the_definition(string operation, string parameters, string problem)
    {
        using var service = await TestService.StartAsync();

        var problems = service.Connector.Check(new OperationUse(operation, FlowJson.ParseObject(parameters), IsTrigger: false));

        Assert.AreEqual(problem, string.Join("; ", problems));
    }

    [TestMethod]
    [DataRow("SubscribeOrderPlaced", """{ "body/store": "de" }""", "")]
    [DataRow("SubscribeOrderPlaced", "{}", "SubscribeOrderPlaced needs the parameter body/store")]
    [DataRow("GetOrder", """{ "store": "de", "orderId": 5 }""", "GetOrder is no trigger")]
    public async Task A_trigger_is_checked_and_its_callback_address_is_not_asked_for(string operation, string parameters, string problem)
    {
        using var service = await TestService.StartAsync();

        var problems = service.Connector.Check(new OperationUse(operation, FlowJson.ParseObject(parameters), IsTrigger: true));

        Assert.AreEqual(problem, string.Join("; ", problems));
    }

    private static Task<ConnectorResponse> CallAsync(TestService service, string operation, string parameters) =>
        service.Connector.InvokeAsync(new ConnectorCall(operation, FlowJson.ParseObject(parameters)), CancellationToken.None);
}
