using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Notifications.Watching;
using PowerPlatformMagento.App.Poller;
using PowerPlatformMagento.App.Subscriptions.Delivery;
using PowerPlatformMagento.App.Tests.Subscriptions;
using PowerPlatformMagento.App.Worker;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Sandbox.Store.Carts;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Faults;

namespace PowerPlatformMagento.App.Tests.Scans;

/// <summary>Carts from the shop to Dataverse: left behind, taken up, ordered, given up.</summary>
[TestClass]
public sealed class CartScanTests
{
    private const string Mug = "MUG-0,5L";

    [TestMethod]
    public async Task A_cart_that_is_left_behind_is_told_once_with_all_that_is_in_it()
    {
        await using var home = await ScanHome.StartAsync();
        var cart = Add(home, "gast@example.com", 2);

        Assert.IsEmpty(await home.PollAsync(50));
        var told = (await home.PollAsync(15)).Single();
        Assert.IsEmpty(await home.PollAsync(15));
        Assert.IsEmpty(await home.PollAsync(60));

        Assert.AreEqual((WebActivityKind.CartAbandoned, CartState.Abandoned, $"{cart}"), (told.Kind, told.CartState, told.Source.Id));
        Assert.AreEqual(("gast@example.com", null, 2m, "EUR"), (told.Email, told.CustomerId, told.ItemCount, told.Currency));
        Assert.AreEqual((Mug, 2m), (told.Lines.Single().Sku, told.Lines.Single().Quantity));
        Assert.AreEqual(told.Lines.Single().RowTotal, told.Total);
        Assert.IsGreaterThan(0m, told.Total!.Value);
    }

    [TestMethod]
    public async Task The_cart_of_a_customer_names_the_customer_in_parts()
    {
        await using var home = await ScanHome.StartAsync();
        var customer = home.Shop.Store.Documents.Ids(StoreEntity.Customers).First();
        var known = JsonNode.Parse(home.Shop.Store.Documents.Find(StoreEntity.Customers, customer)!.Value.Span)!;
        home.People.Carts.Add(new NewCart { CustomerId = customer, Lines = [new NewOrderLine(Mug, 1)] });
        await home.PollAsync(5);

        var told = (await home.PollAsync(61)).Single();

        Assert.AreEqual(($"{customer}", (string?)known["firstname"], (string?)known["lastname"], (string?)known["email"]), (told.CustomerId, told.FirstName, told.LastName, told.Email));
    }

    [TestMethod]
    public async Task A_cart_moves_from_abandoned_to_recovered_and_back_and_in_the_end_to_converted()
    {
        await using var home = await ScanHome.StartAsync();
        var customer = home.Shop.Store.Documents.Ids(StoreEntity.Customers).First();
        var cart = home.People.Carts.Add(new NewCart { CustomerId = customer, Lines = [new NewOrderLine(Mug, 2)] });
        await home.PollAsync(5);
        var abandoned = (await home.PollAsync(61)).Single();

        home.People.Carts.Change(cart, [new NewOrderLine(Mug, 5)]);
        var recovered = (await home.PollAsync(5)).Single();
        var again = (await home.PollAsync(61)).Single();
        home.People.Carts.Order(cart);
        var converted = (await home.PollAsync(5)).Single();
        Assert.IsEmpty(await home.PollAsync(61));
        Assert.IsEmpty(await home.PollAsync(61));

        WebActivity[] story = [abandoned, recovered, again, converted];
        CollectionAssert.AreEqual(new[] { CartState.Abandoned, CartState.Recovered, CartState.Abandoned, CartState.Converted }, story.Select(step => step.CartState).ToArray());
        CollectionAssert.AreEqual(new decimal?[] { 2, 5, 5, 5 }, story.Select(step => step.ItemCount).ToArray());
        CollectionAssert.AreEqual(story.OrderBy(step => step.Source.Revision).ToArray(), story);
        Assert.HasCount(1, story.Select(step => step.Source.Id).Distinct().ToList());
    }

    [TestMethod]
    public async Task A_cart_nobody_comes_back_to_expires()
    {
        await using var home = await ScanHome.StartAsync(settings: new Dictionary<string, string?> { ["Stores:0:CartExpiryDays"] = "2" });
        var cart = Add(home, "gast@example.com", 1);
        await home.PollAsync(5);
        await home.PollAsync(61);

        Assert.IsEmpty(await home.PollAsync(24 * 60));
        var told = (await home.PollAsync(24 * 60)).Single();

        Assert.AreEqual(CartState.Expired, told.CartState);
        Assert.AreEqual($"{cart}", told.Source.Id);
        Assert.HasCount(1, told.Lines);
        Assert.IsEmpty(await home.PollAsync(24 * 60));
        Assert.IsEmpty(await home.PollAsync(61));
    }

    [TestMethod]
    public async Task Carts_of_nobody_and_ordered_carts_are_not_told()
    {
        await using var home = await ScanHome.StartAsync();
        Add(home, null, 1);
        var ordered = home.People.Carts.Add(new NewCart { CustomerId = home.Shop.Store.Documents.Ids(StoreEntity.Customers).First(), Lines = [new NewOrderLine(Mug, 1)] });
        await home.PollAsync(5);
        home.People.Carts.Order(ordered);

        Assert.IsEmpty(await home.PollAsync(61));
        Assert.IsEmpty(await home.PollAsync(61));
    }

    [TestMethod]
    public async Task Off_means_that_the_store_is_not_asked_for_carts()
    {
        await using var home = await ScanHome.StartAsync(settings: new Dictionary<string, string?> { ["Stores:0:AbandonedCartMinutes"] = "0" });
        Add(home, "gast@example.com", 1);

        Assert.AreEqual(0, await home.CartRequestsAsync(async () => Assert.IsEmpty(await home.PollAsync(120))));
    }

    [TestMethod]
    public async Task A_round_asks_for_one_list_and_for_carts_only_when_it_is_their_turn()
    {
        await using var home = await ScanHome.StartAsync();
        Add(home, "a@example.com", 1);
        Add(home, "b@example.com", 1);

        Assert.AreEqual(1, await home.CartRequestsAsync(() => home.PollAsync(5)), "Two new carts: one list");
        Assert.AreEqual(2, await home.CartRequestsAsync(() => home.PollAsync(61)), "Both left behind: one list, both carts at once");
        Assert.AreEqual(1, await home.CartRequestsAsync(() => home.PollAsync(30)), "Nothing happened: one list");
    }

    [TestMethod]
    public async Task The_interval_is_kept_between_looks()
    {
        await using var home = await ScanHome.StartAsync(settings: new Dictionary<string, string?> { ["Poller:CartsInterval"] = "00:10:00" });

        Assert.AreEqual(1, await home.CartRequestsAsync(() => home.PollAsync(1)));
        Assert.AreEqual(0, await home.CartRequestsAsync(() => home.PollAsync(5)));
        Assert.AreEqual(1, await home.CartRequestsAsync(() => home.PollAsync(6)));
    }

    [TestMethod]
    public async Task A_flow_that_waits_for_the_same_carts_costs_no_call_and_hears_of_them_too()
    {
        await using var flows = await FlowServer.StartAsync();
        await using var home = await ScanHome.StartAsync();
        await SubscribeAsync(home, flows, "same", 60);
        await SubscribeAsync(home, flows, "sooner", 30);
        Add(home, "gast@example.com", 3);
        Add(home, null, 4);
        await home.PollAsync(5);
        await WatchAsync(home);

        var own = await home.CartRequestsAsync(async () =>
        {
            home.Time.Advance(TimeSpan.FromMinutes(61));
            await WatchAsync(home);
        });
        Assert.AreEqual(2, own, "One list and the carts, for the flow with another age only");
        Assert.HasCount(1, await home.PollAsync(0));
        await WatchAsync(home);
        await WatchAsync(home);

        CollectionAssert.AreEquivalent(new[] { 3m, 4m }, flows.Taken("same").Select(sent => sent.GetProperty("cart").GetProperty("itemsQuantity").GetDecimal()).ToArray());
        Assert.HasCount(2, flows.Taken("sooner"));
    }

    [TestMethod]
    public async Task A_process_that_dies_after_the_flows_were_told_tells_everybody_once()
    {
        await using var flows = await FlowServer.StartAsync();
        await using var home = await ScanHome.StartAsync();
        await SubscribeAsync(home, flows, "same", 60);
        var cart = Add(home, "gast@example.com", 1);
        await home.PollAsync(5);
        var inbox = home.Shop.App.Inbox;
        await home.PollAsync(61);

        // What the inbox would hold had it not been reached: the cart still waits for its turn.
        var known = (await inbox.FindCartsAsync("main", [$"{cart}"], default)).Single().Value;
        await inbox.EnqueueAsync([new EventGroup([]) { Carts = [known with { State = KeptCartState.Touched }] }], default);
        var repeated = await home.PollAsync(1);
        await WatchAsync(home);

        Assert.AreEqual(CartState.Abandoned, repeated.Single().CartState);
        Assert.HasCount(1, home.Shop.App.Dataverse.Imports.Keys.Select(payload => JsonNode.Parse(payload)!["source"]!["revision"]!.ToString()).Distinct().ToList(), "The same state with the same revision");
        Assert.HasCount(1, flows.Taken("same"));
    }

    [TestMethod]
    public async Task More_carts_than_one_look_takes_come_with_the_next_ones()
    {
        await using var home = await ScanHome.StartAsync();
        for (var number = 0; number < 250; number++)
        {
            Add(home, $"gast{number}@example.com", 1);
        }

        await home.PollAsync(5);
        var requests = await home.CartRequestsAsync(async () => Assert.HasCount(250, await home.PollAsync(61)));

        Assert.AreEqual(4, requests, "One list, and a hundred carts a call");
    }

    [TestMethod]
    public async Task A_store_that_does_not_show_its_carts_is_still_polled_for_everything_else()
    {
        await using var home = await ScanHome.StartAsync();
        Add(home, "gast@example.com", 1);
        home.Shop.Store.Faults.Add(new FaultRule(FaultKind.Unauthorized) { Route = "carts/search" });

        home.Time.Advance(TimeSpan.FromMinutes(61));
        Assert.IsFalse(await home.Shop.App.Services.GetRequiredService<StorePoller>().PollAsync(default));

        Assert.IsNull(home.Shop.App.Services.GetRequiredService<StorePauses>().Find("main"));
        Assert.AreEqual(1L, home.Shop.Store.Requests.ByRoute["GET orders"]);
    }

    private static long Add(ScanHome home, string? email, int pieces) => home.People.Carts.Add(new NewCart { GuestEmail = email, Lines = [new NewOrderLine(Mug, pieces)] });

    private static async Task SubscribeAsync(ScanHome home, FlowServer flows, string flow, int minutes)
    {
        var wish = new JsonObject { ["callbackUrl"] = flows.Callback(flow), ["store"] = "main", ["abandonedAfterMinutes"] = minutes };
        var (response, body) = await home.Shop.SendAsync(HttpMethod.Post, "subscriptions/cart-abandoned", wish);
        Assert.AreEqual(System.Net.HttpStatusCode.Created, response.StatusCode, body?.ToJsonString());
    }

    private static async Task WatchAsync(ScanHome home)
    {
        await home.Shop.App.Services.GetRequiredService<StoreWatch>().RunAsync(default);
        await home.Shop.App.Services.GetRequiredService<CallbackDispatcher>().DrainAsync(TimeSpan.FromSeconds(20), default);
    }
}
