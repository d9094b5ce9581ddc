using System.Net;
using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Faults;

namespace PowerPlatformMagento.App.Tests.Operations.Orders;

[TestClass]
public sealed class ReadOrdersTests
{
    [TestMethod]
    public async Task An_order_comes_with_its_documents()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();
        run.World.Store.Operations!.Orders.Invoice(order);
        run.World.Store.Operations.Orders.Ship(order, trackNumber: "JD-1");

        var answer = await run.GetAsync($"orders/{order}");

        answer.Is(HttpStatusCode.OK);
        Assert.AreEqual($"{order}", (string)answer.Body!["source"]!["id"]!);
        Assert.AreEqual("complete", answer.Text("state"));
        Assert.AreEqual("eva.muster@example.com", answer.Text("email"));
        Assert.AreEqual("JD-1", (string)answer.Body["shipments"]![0]!["tracks"]![0]!["number"]!);
        Assert.HasCount(1, answer.Body["invoices"]!.AsArray());
        Assert.IsEmpty(answer.Body["refunds"]!.AsArray());
        Assert.EndsWith("Z", answer.Text("placedAt")!);
    }

    [TestMethod]
    public async Task An_order_is_found_by_its_number_and_the_newest_where_there_are_two()
    {
        await using var run = await ShopRun.StartAsync();
        var first = run.Place();
        var number = (string)run.Order(first)["increment_id"]!;
        var second = run.World.Store.Operations!.Orders.PlaceOrderLike(first, copy => copy["increment_id"] = number);

        Assert.AreEqual($"{second}", (string)(await run.GetAsync($"orders-by-number/{number}")).Body!["source"]!["id"]!);
    }

    [TestMethod]
    [DataRow("orders-by-number/no-such-number", HttpStatusCode.NotFound, "MAG-STO-008")]
    [DataRow("orders-by-number/a-number-that-is-much-longer-than-the-fifty-characters-of-magento", HttpStatusCode.BadRequest, "MAG-OPR-001")]
    [DataRow("orders-by-number/%0A", HttpStatusCode.BadRequest, "MAG-OPR-001")]
    [DataRow("orders/99999", HttpStatusCode.NotFound, "MAG-STO-008")]
    [DataRow("orders/000000042x", HttpStatusCode.BadRequest, "MAG-OPR-001")]
    public async Task What_is_not_there_is_told(string address, HttpStatusCode status, string code)
    {
        await using var run = await ShopRun.StartAsync();

        (await run.GetAsync(address)).IsProblem(status, code);
    }

    [TestMethod]
    public async Task Orders_are_listed_page_by_page_until_the_last_one()
    {
        await using var run = await ShopRun.StartAsync();
        var placed = Enumerable.Range(0, 7).Select(_ => run.Place()).ToList();
        List<string> seen = [];
        var address = "orders?top=3&customerEmail=eva.muster@example.com";
        while (true)
        {
            var page = await run.GetAsync(address);
            page.Is(HttpStatusCode.OK);
            seen.AddRange(page.Body!["value"]!.AsArray().Select(order => (string)order!["source"]!["id"]!));
            if (page.Text("nextLink") is not { } next)
            {
                break;
            }

            Assert.StartsWith(run.World.Client.BaseAddress!.ToString(), next);
            address = next[(run.World.Client.BaseAddress + "stores/main/").Length..];
        }

        CollectionAssert.AreEqual(placed.Select(id => $"{id}").ToList(), seen);
    }

    [TestMethod]
    public async Task A_page_takes_as_many_calls_as_there_are_kinds_of_documents_however_long_it_is()
    {
        await using var run = await ShopRun.StartAsync();
        foreach (var order in Enumerable.Range(0, 20).Select(_ => run.Place()).ToList())
        {
            run.World.Store.Operations!.Orders.Invoice(order);
            run.World.Store.Operations.Orders.Ship(order);
        }

        await run.GetAsync("orders?top=1");
        run.World.Store.Requests.Clear();
        var page = await run.GetAsync("orders?top=100&customerEmail=eva.muster@example.com");

        Assert.HasCount(20, page.Body!["value"]!.AsArray());
        Assert.AreEqual("GET invoices, GET orders, GET shipments", string.Join(", ", run.World.Store.Requests.ByRoute.Keys.Order(StringComparer.Ordinal)));
        Assert.AreEqual(3, run.World.Store.Requests.Total);
    }

    [TestMethod]
    public async Task Every_filter_holds()
    {
        await using var run = await ShopRun.StartAsync();
        var (small, big) = (run.Place(new NewOrderLine(ShopRun.Mug, 1)), run.Place(new NewOrderLine(ShopRun.Mug, 100)));
        run.World.Store.Operations!.Orders.Hold(big);
        var number = (string)run.Order(small)["increment_id"]!;

        Assert.AreEqual($"{big}", await OnlyAsync("status=holded&customerEmail=eva.muster@example.com"));
        Assert.AreEqual($"{big}", await OnlyAsync("state=holded&customerEmail=EVA.MUSTER@example.com"));
        Assert.AreEqual($"{big}", await OnlyAsync("minimumTotal=1000&customerEmail=eva.muster@example.com"));
        Assert.AreEqual($"{small}", await OnlyAsync($"number={number}"));
        Assert.AreEqual($"{small} {big}", await OnlyAsync("createdAfter=2020-01-01T00:00:00Z&createdBefore=2199-01-01&updatedAfter=2020-01-01T01:00:00%2B01:00&customerEmail=eva.muster@example.com"));
        Assert.AreEqual("", await OnlyAsync("createdAfter=2150-01-01T00:00:00Z"));
        Assert.AreEqual("", await OnlyAsync(
            $"status=holded&state=holded&customerEmail=a@b.example&number={number}&createdAfter=2020-01-01&createdBefore=2199-01-01&updatedAfter=2020-01-01&minimumTotal=1"));

        async Task<string> OnlyAsync(string query)
        {
            var page = await run.GetAsync("orders?" + query);
            page.Is(HttpStatusCode.OK);
            return string.Join(' ', page.Body!["value"]!.AsArray().Select(order => (string)order!["source"]!["id"]!));
        }
    }

    [TestMethod]
    public async Task All_filters_go_together_with_a_page()
    {
        await using var run = await ShopRun.StartAsync();
        const string Filters = "state=new&status=pending&customerEmail=eva.muster@example.com&createdAfter=2020-01-01&createdBefore=2199-01-01&updatedAfter=2020-01-01&minimumTotal=1";
        run.Place();
        run.Place();

        var first = await run.GetAsync($"orders?{Filters}&top=1");
        var second = await run.GetAsync(first.Text("nextLink")![(run.World.Client.BaseAddress + "stores/main/").Length..]);

        Assert.HasCount(1, second.Body!["value"]!.AsArray());
        Assert.IsNull(second.Text("nextLink"));
    }

    [TestMethod]
    [DataRow("createdAfter=yesterday", "createdAfter")]
    [DataRow("minimumTotal=-1", "minimumTotal")]
    [DataRow("top=0", "top")]
    [DataRow("top=101", "top")]
    [DataRow("status=a-status-that-is-longer-than-thirty-two-characters", "status")]
    public async Task A_filter_that_does_not_fit_is_refused(string query, string field)
    {
        await using var run = await ShopRun.StartAsync();

        var answer = await run.GetAsync("orders?" + query);

        answer.IsProblem(HttpStatusCode.BadRequest, "MAG-OPR-001");
        Assert.AreEqual(field, (string)answer.Body!["errors"]!.AsArray().Single()!["field"]!);
    }

    [TestMethod]
    public async Task A_token_of_somebody_else_is_refused()
    {
        await using var run = await ShopRun.StartAsync();

        (await run.GetAsync("orders?skipToken=abc")).IsProblem(HttpStatusCode.BadRequest, "MAG-OPR-007");
    }

    [TestMethod]
    public async Task An_order_that_cannot_be_read_is_named_and_its_neighbours_are_there()
    {
        await using var run = await ShopRun.StartAsync();
        var (good, bad) = (run.Place(), run.Place());
        var order = run.Order(bad);
        order["state"] = "no-state-of-magento";
        ((DocumentSet)run.World.Store.Documents).Put(StoreEntity.Orders, order.ToJsonString());

        var page = await run.GetAsync("orders?customerEmail=eva.muster@example.com");

        Assert.AreEqual($"{good}", (string)page.Body!["value"]!.AsArray().Single()!["source"]!["id"]!);
        Assert.AreEqual($"{bad} MAG-STO-012", $"{page.Body["unreadable"]![0]!["id"]} {page.Body["unreadable"]![0]!["code"]}");
        (await run.GetAsync($"orders/{bad}")).IsProblem(HttpStatusCode.BadGateway, "MAG-STO-012");
    }

    [TestMethod]
    [DataRow(FaultKind.Unauthorized, HttpStatusCode.BadGateway, "MAG-STO-007")]
    [DataRow(FaultKind.InternalError, HttpStatusCode.BadGateway, "MAG-STO-004")]
    public async Task A_failure_of_the_store_is_told_with_its_own_code(FaultKind kind, HttpStatusCode status, string code)
    {
        await using var run = await ShopRun.StartAsync();
        run.Break("orders", kind, times: 100);

        (await run.GetAsync("orders")).IsProblem(status, code);
    }

    [TestMethod]
    public async Task A_short_trouble_is_waited_out()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();
        run.Break("orders", FaultKind.BadGateway);

        (await run.GetAsync($"orders/{order}")).Is(HttpStatusCode.OK);
    }

    [TestMethod]
    public async Task An_unknown_store_is_404_and_no_key_is_401()
    {
        await using var run = await ShopRun.StartAsync();
        using var nobody = new HttpClient(new SocketsHttpHandler()) { BaseAddress = run.World.Client.BaseAddress };

        Assert.AreEqual(HttpStatusCode.NotFound, (await run.World.SendAsync(HttpMethod.Get, "stores/nowhere/orders/1")).Response.StatusCode);
        Assert.AreEqual(HttpStatusCode.Unauthorized, (await nobody.GetAsync("stores/main/orders/1")).StatusCode);
    }

    [TestMethod]
    public async Task A_list_is_JSON_of_the_contract_with_numbers_as_numbers()
    {
        await using var run = await ShopRun.StartAsync();
        run.Place(new NewOrderLine(ShopRun.Mug, 2));

        var order = (await run.GetAsync("orders?customerEmail=eva.muster@example.com")).Body!["value"]![0]!.AsObject();

        Assert.AreEqual(JsonValueKind.Number, order["grandTotal"]!.GetValueKind());
        Assert.AreEqual(2m, order["totalQuantity"]!.GetValue<decimal>());
        Assert.DoesNotContain(":null", order.ToJsonString());
    }

    [TestMethod]
    [DataRow("shipped")]
    [DataRow("Complete")]
    [DataRow("complete,closed")]
    public async Task A_state_that_no_order_can_have_is_refused_with_those_there_are(string state)
    {
        await using var run = await ShopRun.StartAsync();

        var answer = await run.GetAsync("orders?state=" + Uri.EscapeDataString(state));

        answer.IsProblem(HttpStatusCode.BadRequest, "MAG-OPR-001");
        var error = answer.Body!["errors"]!.AsArray().Single()!;
        Assert.AreEqual("state", (string)error["field"]!);
        Assert.AreEqual("One of: new, pending_payment, payment_review, processing, complete, closed, canceled, holded.", (string)error["message"]!);
    }

    [TestMethod]
    public async Task Every_state_that_can_be_chosen_is_taken()
    {
        await using var run = await ShopRun.StartAsync();
        var choices = (await run.GetAsync("choices/order-states")).Body!["value"]!.AsArray();

        foreach (var choice in choices)
        {
            (await run.GetAsync($"orders?state={(string)choice!["value"]!}")).Is(HttpStatusCode.OK);
        }

        Assert.HasCount(8, choices);
    }
}
