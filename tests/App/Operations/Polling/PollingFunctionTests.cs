using System.Net;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Carts;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Faults;

namespace PowerPlatformMagento.App.Tests.Operations.Polling;

[TestClass]
public sealed class PollingFunctionTests
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [TestMethod]
    public async Task The_first_question_sets_the_mark_and_the_next_ones_bring_the_news()
    {
        await using var run = await ServiceRun.StartAsync(StoreEdition.OpenSource);
        var poll = new PollRun(run, "orders");

        Assert.IsEmpty(await poll.AskAsync());
        Assert.IsEmpty(await poll.AskAsync());
        var order = Place(run);
        run.Time.Advance(Minute);
        var news = await poll.AskAsync();

        Assert.AreEqual($"{order}", (string)news.Single()["source"]!["id"]!);
        Assert.IsEmpty(await poll.AskAsync());
    }

    [TestMethod]
    public async Task Where_to_ask_next_is_an_absolute_address_of_this_host_without_the_key()
    {
        await using var run = await ServiceRun.StartAsync(StoreEdition.OpenSource, orders: 5);
        using var client = new HttpClient(new SocketsHttpHandler()) { BaseAddress = run.World.Client.BaseAddress };

        using var response = await client.GetAsync("stores/main/polling/orders?status=pending%20review&code=default-key");

        Assert.AreEqual(HttpStatusCode.Accepted, response.StatusCode);
        var next = response.Headers.Location!;
        Assert.AreEqual(new Uri(client.BaseAddress!, "stores/main/polling/orders").ToString(), next.GetLeftPart(UriPartial.Path));
        Assert.Contains("status=pending%20review", next.Query);
        Assert.Contains("state=", next.Query);
        Assert.DoesNotContain("default-key", next.ToString());
        Assert.AreEqual(Minute, response.Headers.RetryAfter!.Delta);
        Assert.AreEqual(0L, response.Content.Headers.ContentLength);
    }

    [TestMethod]
    public async Task Every_change_of_an_order_is_news_and_a_filter_lets_its_own_through()
    {
        await using var run = await ServiceRun.StartAsync(StoreEdition.OpenSource);
        var (all, held, big) = (new PollRun(run, "orders"), new PollRun(run, "orders?status=holded"), new PollRun(run, "orders?minimumTotal=100000"));
        foreach (var poll in new[] { all, held, big })
        {
            await poll.AskAsync();
        }

        var order = Place(run);
        run.Time.Advance(Minute);
        Assert.HasCount(1, await all.AskAsync());
        Assert.IsEmpty(await held.AskAsync());
        run.World.Store.Operations!.Orders.Hold(order);
        run.Time.Advance(Minute);

        Assert.AreEqual("holded", (string)(await all.AskAsync()).Single()["state"]!);
        Assert.AreEqual($"{order}", (string)(await held.AskAsync()).Single()["source"]!["id"]!);
        Assert.IsEmpty(await big.AskAsync());
    }

    [TestMethod]
    public async Task More_than_a_hundred_come_in_portions_one_after_the_other()
    {
        await using var run = await ServiceRun.StartAsync(StoreEdition.OpenSource, orders: 150);
        var poll = new PollRun(run, "orders");
        await poll.AskAsync();
        run.Time.Advance(TimeSpan.FromSeconds(2));
        foreach (var id in Enumerable.Range(1, 150))
        {
            Touch(run, id, "touched");
        }

        run.Time.Advance(TimeSpan.FromMinutes(10));
        var first = await poll.AskAsync();
        Assert.AreEqual(TimeSpan.FromSeconds(1), poll.RetryAfter);
        var second = await poll.AskAsync();
        Assert.AreEqual(Minute, poll.RetryAfter);

        Assert.HasCount(100, first);
        CollectionAssert.AreEquivalent(Enumerable.Range(1, 150).Select(id => $"{id}").ToArray(), first.Concat(second).Select(order => (string)order["source"]!["id"]!).ToArray());
        Assert.IsEmpty(await poll.AskAsync());
    }

    [TestMethod]
    public async Task A_store_that_is_down_for_a_while_loses_nothing()
    {
        await using var run = await ServiceRun.StartAsync(StoreEdition.OpenSource);
        var poll = new PollRun(run, "orders");
        await poll.AskAsync();
        var order = Place(run);
        run.Time.Advance(Minute);
        run.Break("orders", FaultKind.InternalError, times: 1000);

        Assert.AreEqual((HttpStatusCode.BadGateway, "MAG-STO-004"), await poll.FailAsync());
        run.World.Store.Faults.Clear();
        run.Time.Advance(TimeSpan.FromHours(3));

        Assert.AreEqual($"{order}", (string)(await poll.AskAsync()).Single()["source"]!["id"]!);
    }

    [TestMethod]
    public async Task An_order_that_breaks_every_page_hides_no_other()
    {
        await using var run = await ServiceRun.StartAsync(StoreEdition.OpenSource);
        var poll = new PollRun(run, "orders");
        await poll.AskAsync();
        var (broken, good) = (Place(run), Place(run));
        var order = run.Read(StoreEntity.Orders, broken);
        order["increment_id"] = "";
        run.Documents.Put(StoreEntity.Orders, order.ToJsonString());
        run.Time.Advance(Minute);

        Assert.AreEqual($"{good}", (string)(await poll.AskAsync()).Single()["source"]!["id"]!);
        Assert.IsTrue(run.World.App.Log.Lines.Any(line => line.Contains("1721", StringComparison.Ordinal) && line.Contains($"{broken}", StringComparison.Ordinal)));
        run.Time.Advance(TimeSpan.FromMinutes(7));
        Assert.IsEmpty(await poll.AskAsync());
    }

    [TestMethod]
    public async Task Customers_are_polled()
    {
        await using var run = await ServiceRun.StartAsync(StoreEdition.OpenSource);
        var (poll, others) = (new PollRun(run, "customers"), new PollRun(run, "customers?groupId=3"));
        await poll.AskAsync();
        await others.AskAsync();

        run.World.Store.Operations!.Orders.ChangeEmail(2, "new@example.com");
        run.Time.Advance(Minute);

        Assert.AreEqual("new@example.com", (string)(await poll.AskAsync()).Single()["email"]!);
        Assert.IsEmpty(await others.AskAsync());
    }

    [TestMethod]
    public async Task Returns_are_polled_by_what_was_said_about_them()
    {
        await using var run = await ServiceRun.StartAsync();
        var (poll, authorized) = (new PollRun(run, "returns"), new PollRun(run, "returns?status=authorized"));
        await poll.AskAsync();
        await authorized.AskAsync();

        var id = run.AskReturn();
        run.Time.Advance(Minute);
        Assert.AreEqual("Requested", (string)(await poll.AskAsync()).Single()["status"]!);
        run.World.Store.Operations!.Returns.Authorize(id);
        run.Time.Advance(TimeSpan.FromMinutes(30));

        Assert.AreEqual("Authorized", (string)(await poll.AskAsync()).Single()["status"]!);
        Assert.AreEqual($"{id}", (string)(await authorized.AskAsync()).Single()["source"]!["id"]!);
        Assert.IsEmpty(await poll.AskAsync());
    }

    [TestMethod]
    public async Task A_cart_is_news_each_time_it_is_left_behind()
    {
        await using var run = await ServiceRun.StartAsync(StoreEdition.OpenSource);
        var carts = run.World.Store.Operations!.Carts;
        var poll = new PollRun(run, "carts?abandonedAfterMinutes=30");
        await poll.AskAsync();
        var (left, ordered) = (carts.Add(Cart()), carts.Add(Cart()));
        run.Time.Advance(TimeSpan.FromMinutes(29));
        carts.Order(ordered, new NewBuyer { Email = "x@example.com", FirstName = "Eva", LastName = "Muster", Street = ["Ring 1"], Postcode = "10117", City = "Berlin", Telephone = "1" });
        var early = (await poll.AskAsync()).Select(Id).ToList();
        run.Time.Advance(TimeSpan.FromMinutes(2));
        var news = (await poll.AskAsync()).Select(Id).ToList();

        Assert.DoesNotContain($"{left}", early);
        Assert.Contains($"{left}", news);
        Assert.DoesNotContain($"{ordered}", news);

        carts.Change(left, [new NewOrderLine(ServiceRun.Mug, 2)]);
        run.Time.Advance(TimeSpan.FromMinutes(31));
        Assert.Contains($"{left}", (await poll.AskAsync()).Select(Id));
        Assert.IsEmpty(await poll.AskAsync());
    }

    [TestMethod]
    public async Task Negotiations_are_no_abandoned_carts()
    {
        await using var run = await ServiceRun.StartAsync();
        var poll = new PollRun(run, "carts?abandonedAfterMinutes=30");
        await poll.AskAsync();
        var id = QuoteRun.Ask(run);
        run.Time.Advance(TimeSpan.FromHours(1));

        Assert.DoesNotContain($"{id}", (await poll.AskAsync()).Select(Id));
    }

    [TestMethod]
    public async Task Products_are_polled()
    {
        await using var run = await ServiceRun.StartAsync(StoreEdition.OpenSource);
        var (poll, downloads) = (new PollRun(run, "products"), new PollRun(run, "products?type=downloadable"));
        await poll.AskAsync();
        await downloads.AskAsync();
        var (response, answer) = await run.World.SendAsync(HttpMethod.Patch, $"stores/main/products/by-sku?sku={Uri.EscapeDataString(ServiceRun.Mug)}", new { name = "Big mug" });
        Assert.AreEqual(HttpStatusCode.OK, response.StatusCode, answer?.ToJsonString());
        run.Time.Advance(Minute);

        var news = await poll.AskAsync();

        Assert.AreEqual("Big mug", (string)news.Single()["name"]!);
        Assert.IsEmpty(await downloads.AskAsync());
    }

    [TestMethod]
    public async Task Stock_is_news_when_it_becomes_low_and_not_while_it_stays_low()
    {
        await using var run = await ServiceRun.StartAsync(StoreEdition.OpenSource);
        await SetStockAsync(run, 50);
        var poll = new PollRun(run, $"stock?threshold=5&sku={Uri.EscapeDataString(ServiceRun.Mug)}&sourceCode=default");
        Assert.IsEmpty(await poll.AskAsync());
        Assert.IsEmpty(await poll.AskAsync());

        await SetStockAsync(run, 5);
        Assert.IsEmpty(await poll.AskAsync());
        await SetStockAsync(run, 4);
        var low = (await poll.AskAsync()).Single();
        Assert.AreEqual(ServiceRun.Mug, (string)low["sku"]!);
        Assert.AreEqual(4m, low["quantity"]!.GetValue<decimal>());
        Assert.AreEqual(5m, low["threshold"]!.GetValue<decimal>());
        await SetStockAsync(run, 3);
        Assert.IsEmpty(await poll.AskAsync());

        await SetStockAsync(run, 60);
        Assert.IsEmpty(await poll.AskAsync());
        await SetStockAsync(run, 0);
        Assert.HasCount(1, await poll.AskAsync());
    }

    [TestMethod]
    public async Task Too_many_low_quantities_are_said_and_not_cut_off()
    {
        await using var run = await ServiceRun.StartAsync(StoreEdition.OpenSource);

        var answer = await run.GetAsync("polling/stock?threshold=1000000000");

        if (run.World.Store.Documents.Count(StoreEntity.SourceItems) > 300)
        {
            answer.IsProblem(HttpStatusCode.UnprocessableEntity, "MAG-OPR-006");
        }
        else
        {
            answer.Is(HttpStatusCode.Accepted);
        }
    }

    [TestMethod]
    public async Task Magento_Open_Source_has_no_returns_to_poll()
    {
        await using var run = await ServiceRun.StartAsync(StoreEdition.OpenSource, orders: 3);

        var answer = await run.GetAsync("polling/returns");

        answer.IsProblem(HttpStatusCode.UnprocessableEntity, "MAG-STO-010");
        Assert.StartsWith("Returns (RMA)", answer.Detail!);
    }

    [TestMethod]
    [DataRow("orders?state=nonsense", "MAG-OPR-007")]
    [DataRow("orders?minimumTotal=much", "MAG-OPR-001")]
    [DataRow("customers?groupId=General", "MAG-OPR-001")]
    [DataRow("carts?abandonedAfterMinutes=1", "MAG-OPR-001")]
    [DataRow("stock?threshold=-1", "MAG-OPR-001")]
    [DataRow("stock?state=AQAA", "MAG-OPR-007")]
    public async Task Questions_that_do_not_fit_are_refused(string address, string code)
    {
        await using var run = await ServiceRun.StartAsync(StoreEdition.OpenSource, orders: 3);

        (await run.GetAsync("polling/" + address)).IsProblem(HttpStatusCode.BadRequest, code);
    }

    [TestMethod]
    public async Task Through_a_storm_nothing_is_lost_and_nothing_doubled()
    {
        await using var run = await ServiceRun.StartAsync(StoreEdition.OpenSource, orders: 60);
        var poll = new PollRun(run, "orders");
        await poll.AskAsync();
        var seen = new List<string>();
        var changed = new List<string>();
        foreach (var rule in FaultRule.Storm.Where(rule => rule.Kind is not (FaultKind.Slow or FaultKind.TooManyRequests)))
        {
            run.World.Store.Faults.Add(rule with { Probability = 0.05 });
        }

        for (var round = 0; round < 25; round++)
        {
            var id = (round * 7 % 60) + 1;
            Touch(run, id, $"round {round}");
            changed.Add($"{id} {(string)run.Read(StoreEntity.Orders, id)["updated_at"]!}");
            run.Time.Advance(Minute);
            using var response = await run.World.Client.GetAsync(poll.Next);
            if (response.StatusCode is HttpStatusCode.OK or HttpStatusCode.Accepted)
            {
                // Ask again as the platform would: the same question, until an answer says where to go on.
                seen.AddRange((await AskUntilAnsweredAsync(poll)).Select(Version));
            }
        }

        run.World.Store.Faults.Clear();
        seen.AddRange((await poll.AskAsync()).Select(Version));
        CollectionAssert.AllItemsAreUnique(seen);
        Assert.IsEmpty(changed.Except(seen));
    }

    private static async Task<IReadOnlyList<JsonNode>> AskUntilAnsweredAsync(PollRun poll)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await poll.AskAsync();
            }
            catch (AssertFailedException) when (attempt < 20)
            {
                // A refusal; the trigger asks the same again.
            }
        }
    }

    private static string Version(JsonNode order) =>
        $"{(string)order["source"]!["id"]!} {order["source"]!["updatedAt"]!.GetValue<DateTime>():yyyy-MM-dd HH:mm:ss}";

    private static string Id(JsonNode record) => (string)record["id"]!;

    private static NewCart Cart() => new() { GuestEmail = "gast@example.com", Lines = [new NewOrderLine(ServiceRun.Mug, 1)] };

    private static void Touch(ServiceRun run, long order, string text) =>
        run.World.Store.Operations!.Orders.Set(order, new Dictionary<string, JsonNode?> { ["ext_order_id"] = text });

    private static long Place(ServiceRun run) => run.World.Store.Operations!.Front.PlaceOrder(new NewOrder
    {
        Buyer = new NewBuyer { Email = "eva.muster@example.com", FirstName = "Eva", LastName = "Muster", Street = ["Ring 1"], Postcode = "10117", City = "Berlin", Telephone = "+49 30 1" },
        Lines = [new NewOrderLine(ServiceRun.Mug, 1)],
    });

    private static async Task SetStockAsync(ServiceRun run, decimal quantity)
    {
        var answer = await run.PostAsync("stock", new { items = new[] { new { sku = ServiceRun.Mug, sourceCode = "default", quantity } } });
        answer.Is(HttpStatusCode.OK);
        run.Time.Advance(Minute);
    }
}
