using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Carts;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Faults;

namespace PowerPlatformMagento.App.Tests.Operations.Carts;

[TestClass]
public sealed class CartTests
{
    [TestMethod]
    public async Task A_cart_tells_who_left_what_behind_and_what_it_would_cost()
    {
        await using var run = await ServiceRun.StartAsync(StoreEdition.OpenSource);
        var id = Carts(run).Add(new NewCart { GuestEmail = "gast@example.com", Lines = [new NewOrderLine(ServiceRun.Mug, 3), new NewOrderLine(ServiceRun.Cable, 1)] });
        Carts(run).Abandon(id, TimeSpan.FromMinutes(90));

        var answer = await run.GetAsync($"carts/{id}");

        answer.Is(HttpStatusCode.OK);
        var cart = answer.Body!;
        Assert.AreEqual("gast@example.com", (string)cart["customerEmail"]!);
        Assert.IsTrue(cart["isGuest"]!.GetValue<bool>());
        Assert.IsTrue(cart["isActive"]!.GetValue<bool>());
        Assert.AreEqual(90, cart["abandonedMinutes"]!.GetValue<int>());
        Assert.AreEqual(2, cart["itemsCount"]!.GetValue<int>());
        Assert.AreEqual(4m, cart["itemsQuantity"]!.GetValue<decimal>());
        Assert.EndsWith("Z", (string)cart["updatedAt"]!);
        var mug = cart["items"]!.AsArray().Single(item => (string)item!["sku"]! == ServiceRun.Mug)!;
        Assert.AreEqual(mug["price"]!.GetValue<decimal>() * 3, mug["total"]!.GetValue<decimal>());
        Assert.AreEqual(Totals(run, id)["grand_total"]!.GetValue<decimal>(), cart["grandTotal"]!.GetValue<decimal>());
        Assert.AreEqual(Totals(run, id)["quote_currency_code"]!.ToString(), (string)cart["currency"]!);
        Assert.AreEqual("main", (string)cart["store"]!);
        Assert.IsNotNull(cart["storeView"]);
    }

    [TestMethod]
    public async Task A_customer_is_named_and_an_ordered_cart_is_over()
    {
        await using var run = await ServiceRun.StartAsync(StoreEdition.OpenSource);
        var id = Carts(run).Add(new NewCart { CustomerId = 2, Lines = [new NewOrderLine(ServiceRun.Mug, 1)] });
        var open = (await run.GetAsync($"carts/{id}")).Body!;
        var order = Carts(run).Order(id, new NewBuyer { Email = "x@example.com", FirstName = "Eva", LastName = "Muster", Street = ["Ring 1"], Postcode = "10117", City = "Berlin", Telephone = "1" });

        var ordered = (await run.GetAsync($"carts/{id}")).Body!;

        Assert.AreEqual("2", (string)open["customerId"]!);
        Assert.IsFalse(open["isGuest"]!.GetValue<bool>());
        Assert.AreEqual((string)run.Read(StoreEntity.Customers, 2)["email"]!, (string)open["customerEmail"]!);
        Assert.IsFalse(ordered["isActive"]!.GetValue<bool>());
        Assert.IsNull(ordered["abandonedMinutes"]);
        Assert.IsNull(ordered["grandTotal"], "The store tells totals of active carts only.");
        Assert.AreEqual(open["subtotal"]!.GetValue<decimal>(), ordered["subtotal"]!.GetValue<decimal>());
        Assert.AreEqual((string)run.Read(StoreEntity.Orders, order)["increment_id"]!, (string)ordered["orderNumber"]!);
    }

    [TestMethod]
    public async Task Abandoned_are_active_carts_with_goods_that_nobody_touched_for_long_enough()
    {
        await using var run = await ServiceRun.StartAsync(StoreEdition.OpenSource);
        var (old, recent, ordered) = (Cart(run), Cart(run), Cart(run));
        Carts(run).Abandon(old, TimeSpan.FromMinutes(61));
        Carts(run).Abandon(recent, TimeSpan.FromMinutes(59));
        Carts(run).Order(ordered, new NewBuyer { Email = "x@example.com", FirstName = "Eva", LastName = "Muster", Street = ["Ring 1"], Postcode = "10117", City = "Berlin", Telephone = "1" });
        Carts(run).Abandon(ordered, TimeSpan.FromMinutes(61));

        var ids = (await run.ListAsync("carts?abandonedAfterMinutes=60")).Select(cart => (string)cart["id"]!).ToList();

        Assert.Contains($"{old}", ids);
        Assert.DoesNotContain($"{recent}", ids);
        Assert.DoesNotContain($"{ordered}", ids);
    }

    [TestMethod]
    public async Task The_list_has_every_cart_once_whatever_the_page()
    {
        await using var run = await ServiceRun.StartAsync(StoreEdition.OpenSource, orders: 120);
        var expected = run.World.Store.Documents.Ids(StoreEntity.Carts).Select(id => id.ToString(CultureInfo.InvariantCulture)).ToArray();

        var read = await run.ListAsync("carts?top=2");

        CollectionAssert.AreEqual(expected, read.Select(cart => (string)cart["id"]!).ToArray());
        Assert.IsGreaterThan(3, expected.Length);
    }

    [TestMethod]
    public async Task Total_e_mail_address_and_state_filter()
    {
        await using var run = await ServiceRun.StartAsync(StoreEdition.OpenSource);
        var id = Carts(run).Add(new NewCart { CustomerId = 3, Lines = [new NewOrderLine(ServiceRun.Mug, 50)] });
        var total = Totals(run, id)["grand_total"]!.GetValue<decimal>();
        var email = Uri.EscapeDataString((string)run.Read(StoreEntity.Customers, 3)["email"]!);

        Assert.Contains($"{id}", (await run.ListAsync($"carts?customerEmail={email}&isActive=true")).Select(cart => (string)cart["id"]!));
        Assert.Contains($"{id}", (await run.ListAsync(FormattableString.Invariant($"carts?minimumTotal={total}"))).Select(cart => (string)cart["id"]!));
        Assert.DoesNotContain($"{id}", (await run.ListAsync(FormattableString.Invariant($"carts?minimumTotal={total + 0.01m}"))).Select(cart => (string)cart["id"]!));
        Assert.DoesNotContain($"{id}", (await run.ListAsync($"carts?customerEmail={email}&isActive=false")).Select(cart => (string)cart["id"]!));
    }

    [TestMethod]
    public async Task Negotiated_carts_are_no_carts_of_the_list()
    {
        await using var run = await ServiceRun.StartAsync();
        var id = QuoteRun.Ask(run);

        Assert.DoesNotContain($"{id}", (await run.ListAsync("carts?top=1")).Select(cart => (string)cart["id"]!));
        Assert.IsTrue((await run.GetAsync($"carts/{id}")).Body!["isNegotiableQuote"]!.GetValue<bool>());
    }

    [TestMethod]
    public async Task A_broken_cart_hides_no_other()
    {
        await using var run = await ServiceRun.StartAsync(StoreEdition.OpenSource);
        var (broken, good) = (Cart(run), Cart(run));
        var cart = run.Read(StoreEntity.Carts, broken);
        cart["updated_at"] = "the day before yesterday";
        run.Documents.Put(StoreEntity.Carts, cart.ToJsonString());

        var (_, page) = await run.World.SendAsync(HttpMethod.Get, "stores/main/carts?top=100");

        Assert.AreEqual($"{broken}", (string)page!["unreadable"]!.AsArray().Single()!["id"]!);
        Assert.Contains($"{good}", page["value"]!.AsArray().Select(entry => (string)entry!["id"]!));
    }

    [TestMethod]
    [DataRow("carts?abandonedAfterMinutes=0")]
    [DataRow("carts?abandonedAfterMinutes=soon")]
    [DataRow("carts?abandonedAfterMinutes=60&isActive=false")]
    [DataRow("carts?isActive=perhaps")]
    [DataRow("carts?minimumTotal=1,50")]
    [DataRow("carts/mine")]
    public async Task Questions_that_do_not_fit_are_refused(string address)
    {
        await using var run = await ServiceRun.StartAsync(StoreEdition.OpenSource, orders: 3);

        (await run.GetAsync(address)).IsProblem(HttpStatusCode.BadRequest, "MAG-OPR-001");
        Assert.AreEqual(0L, run.World.Store.Requests.Total);
    }

    [TestMethod]
    public async Task A_cart_that_is_gone_is_not_found_and_a_store_at_rest_is_said_so()
    {
        await using var run = await ServiceRun.StartAsync(StoreEdition.OpenSource, orders: 3);
        (await run.GetAsync("carts/4000000")).IsProblem(HttpStatusCode.NotFound, "MAG-STO-008");
        run.Break("carts/search", FaultKind.Maintenance, times: 100);

        var answer = await run.GetAsync("carts");

        answer.IsProblem(HttpStatusCode.ServiceUnavailable, "MAG-STO-003");
        Assert.IsNotNull(answer.RetryAfter);
    }

    [TestMethod]
    public async Task A_cart_that_is_ordered_between_two_questions_is_answered_all_the_same()
    {
        await using var run = await ServiceRun.StartAsync(StoreEdition.OpenSource);
        var id = Cart(run);
        run.Documents.Remove(StoreEntity.CartTotals, id);

        var answer = await run.GetAsync($"carts/{id}");

        answer.Is(HttpStatusCode.OK);
        Assert.IsNull(answer.Body!["grandTotal"]);
    }

    [TestMethod]
    public async Task Nothing_of_a_shopper_gets_into_the_log()
    {
        await using var run = await ServiceRun.StartAsync(StoreEdition.OpenSource);
        var id = Carts(run).Add(new NewCart { GuestEmail = "very.private@example.com", Lines = [new NewOrderLine(ServiceRun.Mug, 1)] });

        await run.GetAsync($"carts/{id}");
        await run.GetAsync("carts?customerEmail=very.private@example.com&minimumTotal=x");

        Assert.DoesNotContain("very.private", string.Join('\n', run.World.App.Log.Lines));
    }

    private static StoreCarts Carts(ServiceRun run) => run.World.Store.Operations!.Carts;

    private static long Cart(ServiceRun run) => Carts(run).Add(new NewCart { GuestEmail = "gast@example.com", Lines = [new NewOrderLine(ServiceRun.Mug, 1)] });

    private static JsonObject Totals(ServiceRun run, long id) => run.Read(StoreEntity.CartTotals, id);
}
