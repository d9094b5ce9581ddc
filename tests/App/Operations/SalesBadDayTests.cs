using System.Net;
using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Azure.WebJobs;
using PowerPlatformMagento.App.Functions.Operations;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Faults;

namespace PowerPlatformMagento.App.Tests.Operations;

/// <summary>What every operation on orders and customers answers when something is wrong before or behind the app.</summary>
[TestClass]
public sealed class SalesBadDayTests
{
    // Longer than the app waits by itself, so each call fails at once.
    private static readonly TimeSpan TooLong = TimeSpan.FromMinutes(5);

    [TestMethod]
    public void The_list_of_operations_is_whole()
    {
        var functions = new[] { typeof(OrderFunctions), typeof(CustomerFunctions) }
            .SelectMany(type => type.GetMethods())
            .Select(method => method.GetCustomAttribute<FunctionNameAttribute>()?.Name)
            .OfType<string>();

        CollectionAssert.AreEquivalent(functions.ToList(), SalesOperation.All(1, 1, 1, 1).Select(operation => operation.Name).ToList());
    }

    [TestMethod]
    public async Task On_a_good_day_every_operation_succeeds()
    {
        await using var run = await ShopRun.StartAsync();
        foreach (var operation in Operations(run).Where(operation => operation.Name is not ("CancelOrder" or "RefundOrder")))
        {
            var answer = await SendAsync(run, operation);
            Assert.IsTrue((int)answer.Status is 200 or 204, $"{operation}: {answer.Status} {answer.Body?.ToJsonString()}");
        }
    }

    [TestMethod]
    [DataRow(FaultKind.TooManyRequests, HttpStatusCode.TooManyRequests, true)]
    [DataRow(FaultKind.Maintenance, HttpStatusCode.ServiceUnavailable, true)]
    [DataRow(FaultKind.Unauthorized, HttpStatusCode.BadGateway, false)]
    [DataRow(FaultKind.InternalErrorText, HttpStatusCode.BadGateway, true)]
    public async Task A_store_in_trouble_is_told_by_every_operation_and_nothing_is_done(FaultKind kind, HttpStatusCode status, bool waits)
    {
        await using var run = await ShopRun.StartAsync();
        var operations = Operations(run);
        await run.GetAsync("orders?top=1");
        var before = Everything(run);
        run.World.Store.Faults.Add(new FaultRule(kind) { RetryAfter = TooLong });

        foreach (var operation in operations)
        {
            var answer = await SendAsync(run, operation);

            Assert.AreEqual(status, answer.Status, $"{operation}: {answer.Body?.ToJsonString()}");
            Assert.AreEqual(waits, answer.RetryAfter is not null, $"{operation}: Retry-After");
            IsWhole(operation, answer);
        }

        Assert.AreEqual(before, Everything(run));
    }

    [TestMethod]
    public async Task A_store_that_is_gone_is_told_by_every_operation_in_time()
    {
        await using var run = await ShopRun.StartAsync(new Dictionary<string, string?> { ["Operations:Timeout"] = "00:00:01" });
        var operations = Operations(run);
        await run.World.Store.DisposeAsync();

        foreach (var operation in operations)
        {
            var answer = await SendAsync(run, operation);

            Assert.AreEqual(HttpStatusCode.ServiceUnavailable, answer.Status, $"{operation}: {answer.Body?.ToJsonString()}");
            IsWhole(operation, answer);
        }
    }

    [TestMethod]
    public async Task Every_operation_needs_its_key_and_a_store_there_is()
    {
        await using var run = await ShopRun.StartAsync();
        using var nobody = new HttpClient(new SocketsHttpHandler()) { BaseAddress = run.World.Client.BaseAddress };
        foreach (var operation in Operations(run))
        {
            using var locked = await nobody.SendAsync(Request(operation, "stores/main/"));
            using var lost = await run.World.Client.SendAsync(Request(operation, "stores/nowhere/"));

            Assert.AreEqual(HttpStatusCode.Unauthorized, locked.StatusCode, operation.Name);
            Assert.AreEqual(HttpStatusCode.NotFound, lost.StatusCode, operation.Name);
        }
    }

    [TestMethod]
    public async Task Every_body_must_be_JSON_of_the_right_kind_and_size()
    {
        await using var run = await ShopRun.StartAsync();
        var operations = Operations(run);
        var before = Everything(run);
        foreach (var operation in operations.Where(operation => operation.TakesBody))
        {
            Assert.AreEqual("MAG-OPR-003", await CodeAsync(operation, "{\"", HttpStatusCode.BadRequest), operation.Name);
            Assert.AreEqual("MAG-OPR-001", await CodeAsync(operation, "[]", HttpStatusCode.BadRequest), operation.Name);
            Assert.AreEqual("MAG-OPR-001", await CodeAsync(operation, "null", HttpStatusCode.BadRequest), operation.Name);
            Assert.AreEqual("MAG-OPR-001", await CodeAsync(operation, "{\"noSuchField\":1}", HttpStatusCode.BadRequest), operation.Name);
            Assert.AreEqual("MAG-OPR-002", await CodeAsync(operation, $"{{\"comment\":\"{new string('x', 1_100_000)}\"}}", HttpStatusCode.RequestEntityTooLarge), operation.Name);
            Assert.AreEqual("MAG-OPR-003", await CodeAsync(operation, "<order/>", HttpStatusCode.UnsupportedMediaType, "application/xml"), operation.Name);
        }

        Assert.AreEqual(before, Everything(run));

        async Task<string?> CodeAsync(SalesOperation operation, string body, HttpStatusCode status, string type = "application/json")
        {
            using var request = Request(operation, "stores/main/");
            request.Content = new StringContent(body, Encoding.UTF8, type);
            using var response = await run.World.Client.SendAsync(request);
            var text = await response.Content.ReadAsStringAsync();
            Assert.AreEqual(status, response.StatusCode, $"{operation}: {text}");
            return (string?)JsonNode.Parse(text)!["code"];
        }
    }

    [TestMethod]
    public async Task No_value_of_a_request_or_a_record_reaches_a_refusal_or_the_log()
    {
        await using var run = await ShopRun.StartAsync();
        var operations = Operations(run);
        run.World.Store.Faults.Add(new FaultRule(FaultKind.InternalError));

        foreach (var operation in operations)
        {
            var answer = await SendAsync(run, operation);
            Assert.DoesNotContain("muster", answer.Body?.ToJsonString() ?? "", StringComparison.OrdinalIgnoreCase, operation.Name);
            Assert.DoesNotContain("new@example.com", answer.Body?.ToJsonString() ?? "", operation.Name);
        }

        Assert.DoesNotContain("muster", run.World.App.Log.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("new@example.com", run.World.App.Log.Text);
    }

    private static IReadOnlyList<SalesOperation> Operations(ShopRun run)
    {
        var (order, shipped, customer) = (run.Place(), run.Place(), run.Register());
        var shipment = run.World.Store.Operations!.Orders.Ship(shipped);
        return SalesOperation.All(order, shipment, customer, run.Customer(customer)["addresses"]![0]!["id"]!.GetValue<long>());
    }

    private static Task<ShopRun.Answer> SendAsync(ShopRun run, SalesOperation operation) => run.SendAsync(operation.Method, operation.Address, operation.Body);

    private static HttpRequestMessage Request(SalesOperation operation, string store) => new(operation.Method, store + operation.Address)
    {
        Content = operation.Body is { } body ? new StringContent(body, Encoding.UTF8, "application/json") : null,
    };

    private static void IsWhole(SalesOperation operation, ShopRun.Answer answer)
    {
        foreach (var name in new[] { "title", "code", "category", "hint", "correlationId" })
        {
            Assert.IsFalse(string.IsNullOrEmpty(answer.Text(name)), $"{operation}: {name}");
        }
    }

    private static string Everything(ShopRun run)
    {
        var text = new StringBuilder();
        foreach (var kind in new[] { StoreEntity.Orders, StoreEntity.Shipments, StoreEntity.Invoices, StoreEntity.Creditmemos, StoreEntity.Customers })
        {
            foreach (var id in run.World.Store.Documents.Ids(kind))
            {
                text.Append(kind).Append(id).Append(Encoding.UTF8.GetString(run.World.Store.Documents.Find(kind, id)!.Value.Span));
            }
        }

        return text.ToString();
    }
}
