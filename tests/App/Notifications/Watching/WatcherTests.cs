using System.Text.Json;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Carts;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.App.Tests.Notifications.Watching;

/// <summary>What no event tells of, from the shop to the flow: subscribe, let it happen, get the call, turn the flow off, get none.</summary>
[TestClass]
public sealed class WatcherTests
{
    private const string Mug = "MUG-0,5L";

    [TestMethod]
    public async Task A_product_that_changes_is_told_once_and_names_what_changed()
    {
        await using var home = await ShopHome.StartAsync();
        var location = await home.SubscribeAsync("product-changed", new JsonObject { ["sku"] = Mug });
        Assert.AreEqual(0, await home.LookAsync());

        home.People.Products.Rename(Mug, "A mug");
        home.People.Products.Rename("HOODIE-M", "A hoodie");
        Assert.AreEqual(1, await home.LookAsync());
        Assert.AreEqual(1, await home.LookAsync());
        home.People.Products.ChangePrice(Mug, 12.34m);
        Assert.AreEqual(2, await home.LookAsync());

        var sent = home.Flows.Taken();
        Assert.AreEqual(("product-changed", Mug, "A mug"), (Text(sent[0], "topic"), Text(sent[0].GetProperty("product"), "sku"), Text(sent[0].GetProperty("product"), "name")));
        CollectionAssert.AreEqual(new[] { "price" }, sent[1].GetProperty("change").GetProperty("changedFields").EnumerateArray().Select(field => field.GetString()).ToArray());

        await home.UnsubscribeAsync(location);
        home.People.Products.Rename(Mug, "Another mug");
        Assert.AreEqual(2, await home.LookAsync());
    }

    [TestMethod]
    public async Task Stock_that_falls_below_the_threshold_is_told_once_and_again_after_it_recovered()
    {
        await using var home = await ShopHome.StartAsync();
        home.People.Products.SetStock(Mug, "default", 10);
        home.People.Products.SetStock("HOODIE-M", "default", 2);
        var location = await home.SubscribeAsync("stock-below-threshold", new JsonObject { ["threshold"] = 5, ["sourceCode"] = "default" });
        Assert.AreEqual(0, await home.LookAsync(), "What is low already is no news");

        home.People.Products.SetStock(Mug, "default", 5);
        Assert.AreEqual(0, await home.LookAsync(), "At the threshold is not below");
        home.People.Products.SetStock(Mug, "default", 4);
        Assert.AreEqual(1, await home.LookAsync());
        home.People.Products.SetStock(Mug, "default", 1);
        Assert.AreEqual(1, await home.LookAsync(), "Falling further is no news");
        home.People.Products.SetStock(Mug, "default", 20);
        Assert.AreEqual(1, await home.LookAsync());
        home.People.Products.SetStock(Mug, "default", 0);
        Assert.AreEqual(2, await home.LookAsync());

        var sent = home.Flows.Taken()[0];
        Assert.AreEqual((Mug, "default", 4m, 5m), (Text(sent, "sku"), Text(sent, "sourceCode"), sent.GetProperty("quantity").GetDecimal(), sent.GetProperty("threshold").GetDecimal()));
        Assert.HasCount(2, home.Flows.Ids().Distinct().ToList());

        await home.UnsubscribeAsync(location);
        home.People.Products.SetStock(Mug, "default", 20);
        await home.LookAsync();
        home.People.Products.SetStock(Mug, "default", 0);
        Assert.AreEqual(2, await home.LookAsync());
    }

    [TestMethod]
    public async Task Each_threshold_is_watched_by_itself()
    {
        await using var home = await ShopHome.StartAsync();
        home.People.Products.SetStock(Mug, "default", 30);
        await home.SubscribeAsync("stock-below-threshold", new JsonObject { ["threshold"] = 20, ["sku"] = Mug, ["sourceCode"] = "default" }, "twenty");
        await home.SubscribeAsync("stock-below-threshold", new JsonObject { ["threshold"] = 10, ["sku"] = Mug, ["sourceCode"] = "default" }, "ten");
        await home.LookAsync();

        home.People.Products.SetStock(Mug, "default", 15);
        await home.LookAsync();
        Assert.AreEqual((1, 0), (home.Flows.Taken("twenty").Count, home.Flows.Taken("ten").Count));
        home.People.Products.SetStock(Mug, "default", 5);
        await home.LookAsync();
        Assert.AreEqual((1, 1), (home.Flows.Taken("twenty").Count, home.Flows.Taken("ten").Count));
    }

    [TestMethod]
    public async Task A_watch_nobody_takes_part_in_for_a_while_begins_anew()
    {
        await using var home = await ShopHome.StartAsync();
        var wish = new JsonObject { ["threshold"] = 5, ["sku"] = Mug, ["sourceCode"] = "default" };
        await home.SubscribeAsync("stock-below-threshold", new JsonObject { ["threshold"] = 1 }, "another");
        home.People.Products.SetStock(Mug, "default", 10);
        var location = await home.SubscribeAsync("stock-below-threshold", wish);
        await home.LookAsync();
        await home.UnsubscribeAsync(location);
        home.People.Products.SetStock(Mug, "default", 3);
        await home.LookAsync();

        await home.SubscribeAsync("stock-below-threshold", wish);
        await home.LookAsync();

        Assert.IsEmpty(home.Flows.Taken(), "It fell while nobody asked");
    }

    [TestMethod]
    public async Task A_cart_that_is_left_alone_is_told_once_and_again_when_it_was_taken_up_in_between()
    {
        await using var home = await ShopHome.StartAsync();
        var location = await home.SubscribeAsync("cart-abandoned", new JsonObject { ["abandonedAfterMinutes"] = 30 });
        await home.SubscribeAsync("cart-abandoned", new JsonObject { ["abandonedAfterMinutes"] = 30, ["minimumTotal"] = 100000 }, "rich");
        await home.SubscribeAsync("cart-abandoned", new JsonObject { ["abandonedAfterMinutes"] = 120 }, "patient");
        Assert.AreEqual(0, await home.LookAsync());
        var cart = home.People.Carts.Add(new NewCart { GuestEmail = "gast@example.com", Lines = [new NewOrderLine(Mug, 2)] });

        Assert.AreEqual(0, await home.LookAsync(20 * 60), "Twenty minutes are not enough");
        Assert.AreEqual(1, await home.LookAsync(20 * 60));
        Assert.AreEqual(1, await home.LookAsync(20 * 60));
        home.People.Carts.Change(cart, [new NewOrderLine(Mug, 3)]);
        Assert.AreEqual(2, await home.LookAsync(40 * 60));

        var sent = home.Flows.Taken()[0].GetProperty("cart");
        Assert.AreEqual(("gast@example.com", 1), (Text(sent, "customerEmail"), sent.GetProperty("items").GetArrayLength()));
        Assert.AreEqual(3m, home.Flows.Taken()[1].GetProperty("cart").GetProperty("itemsQuantity").GetDecimal());
        Assert.IsEmpty(home.Flows.Taken("rich"));
        Assert.IsEmpty(home.Flows.Taken("patient"));
        await home.LookAsync(90 * 60);
        Assert.HasCount(1, home.Flows.Taken("patient"));

        await home.UnsubscribeAsync(location);
        home.People.Carts.Change(cart, [new NewOrderLine(Mug, 4)]);
        await home.LookAsync(60 * 60);
        Assert.HasCount(2, home.Flows.Taken());
    }

    [TestMethod]
    public async Task Carts_that_were_abandoned_before_anybody_asked_are_not_told()
    {
        await using var home = await ShopHome.StartAsync();
        home.People.Carts.Add(new NewCart { GuestEmail = "old@example.com", Lines = [new NewOrderLine(Mug, 1)] });
        home.Time.Advance(TimeSpan.FromMinutes(20));
        home.People.Carts.Add(new NewCart { GuestEmail = "young@example.com", Lines = [new NewOrderLine(Mug, 1)] });
        home.Time.Advance(TimeSpan.FromMinutes(13));

        await home.SubscribeAsync("cart-abandoned", new JsonObject { ["abandonedAfterMinutes"] = 15 });
        await home.LookAsync(10 * 60);

        CollectionAssert.AreEqual(new[] { "young@example.com" }, home.Flows.Taken().Select(sent => Text(sent.GetProperty("cart"), "customerEmail")).ToArray());
    }

    [TestMethod]
    public async Task A_cart_that_was_ordered_is_not_abandoned()
    {
        await using var home = await ShopHome.StartAsync();
        await home.SubscribeAsync("cart-abandoned", new JsonObject { ["abandonedAfterMinutes"] = 15 });
        var customer = home.Shop.Store.Documents.Ids(StoreEntity.Customers).First();
        var cart = home.People.Carts.Add(new NewCart { CustomerId = customer, Lines = [new NewOrderLine(Mug, 2)] });
        home.People.Carts.Order(cart);

        Assert.AreEqual(0, await home.LookAsync(30 * 60));
    }

    [TestMethod]
    public async Task A_quote_is_told_when_a_buyer_asks_and_when_the_buyer_answers_an_offer()
    {
        await using var home = await ShopHome.StartAsync(StoreEdition.AdobeCommerce);
        var location = await home.SubscribeAsync("quote-requested");
        await home.LookAsync();
        var before = home.Flows.Calls.Count;
        var cart = home.People.Carts.Add(new NewCart { CustomerId = Buyer(home), Lines = [new NewOrderLine("P-1020", 10)] });
        home.People.Quotes.Request(cart, "Bulk order", "Ten percent, please");

        Assert.AreEqual(before + 1, await home.LookAsync());
        Assert.AreEqual(before + 1, await home.LookAsync());
        home.People.Quotes.Send(cart, "Five");
        Assert.AreEqual(before + 1, await home.LookAsync(), "The turn of the buyer");
        home.People.Quotes.Answer(cart, "Seven");
        Assert.AreEqual(before + 2, await home.LookAsync());

        var sent = home.Flows.Taken().Skip(before).ToList();
        Assert.AreEqual((cart.ToString(), "Bulk order", "created"), (Text(sent[0].GetProperty("quote"), "id"), Text(sent[0].GetProperty("quote"), "name"), Text(sent[0].GetProperty("quote"), "status")));
        Assert.AreEqual(("submitted_by_admin", "submitted_by_customer"), (Text(sent[1].GetProperty("change"), "previousStatus"), Text(sent[1].GetProperty("change"), "status")));

        await home.UnsubscribeAsync(location);
        home.People.Quotes.Send(cart, "Six");
        home.People.Quotes.Answer(cart, "Seven");
        Assert.AreEqual(before + 2, await home.LookAsync());
    }

    /// <summary>Somebody who buys for a company.</summary>
    internal static long Buyer(ShopHome home) => home.Shop.Store.Documents.Ids(StoreEntity.Customers).First(id =>
        JsonNode.Parse(home.Shop.Store.Documents.Find(StoreEntity.Customers, id)!.Value.Span)!.ToJsonString().Contains("company_id", StringComparison.Ordinal));

    private static string? Text(JsonElement element, string member) => element.GetProperty(member).GetString();
}
