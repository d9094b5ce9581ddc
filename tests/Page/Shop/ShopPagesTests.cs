using System.Text.RegularExpressions;
using PowerPlatformMagento.Sandbox.Page.Tests.Support;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Shop;

/// <summary>The store's pages as they are first answered, on good days and bad ones.</summary>
[TestClass]
public sealed class ShopPagesTests
{
    [TestMethod]
    public async Task Orders_are_listed_newest_first_with_state_total_and_customer()
    {
        await using var server = await ShopServer.StartAsync();
        var orders = server.Store.Catalogue.Orders(1, 25).Items;
        var page = await server.ReadAsync("/shop");

        StringAssert.Contains(page, "1 - 25 of 40");
        Assert.IsTrue(orders.All(order => page.Contains($"/shop/orders/{order.Id}\"", StringComparison.Ordinal)), "An order is missing.");
        Assert.IsLessThan(page.IndexOf(orders[1].Number, StringComparison.Ordinal), page.IndexOf(orders[0].Number, StringComparison.Ordinal));
        StringAssert.Contains(page, orders[0].Customer);
        StringAssert.Contains(await server.ReadAsync("/shop?page=2"), "26 - 40 of 40");
    }

    [TestMethod]
    public async Task Searches_and_pages_that_find_nothing_say_so()
    {
        await using var server = await ShopServer.StartAsync();
        StringAssert.Contains(await server.ReadAsync("/shop?search=nobody-has-this-name"), "Nothing found for \"nobody-has-this-name\".");
        StringAssert.Contains(await server.ReadAsync("/shop?page=900"), "No rows");
        StringAssert.Contains(await server.ReadAsync("/shop?page=-4"), "1 - 25 of 40");
    }

    [TestMethod]
    public async Task A_search_finds_an_order_by_its_number_only()
    {
        await using var server = await ShopServer.StartAsync();
        var order = server.Store.Catalogue.Order(17)!.Order;
        var page = await server.ReadAsync($"/shop?search={order.Number}");

        StringAssert.Contains(page, "/shop/orders/17\"");
        StringAssert.Contains(page, "1 - 1 of 1");
    }

    [TestMethod]
    public async Task An_order_shows_only_what_can_be_done_with_it()
    {
        await using var server = await ShopServer.StartAsync();
        var id = server.Store.Front.PlaceOrder(new NewOrder { Buyer = BuyerDraftTests.Filled().ToBuyer(), Lines = [new NewOrderLine("P-1000", 2)] });
        var placed = await server.ReadAsync($"/shop/orders/{id}");
        StringAssert.Contains(placed, "Cancel the order");
        StringAssert.Contains(placed, "Tracking number");
        StringAssert.Contains(placed, "Nothing was shipped, invoiced or refunded yet.");
        Assert.IsFalse(placed.Contains("Ask for a return", StringComparison.Ordinal));

        server.Store.Orders.Ship(id, trackNumber: "TRACK-9");
        var shipped = await server.ReadAsync($"/shop/orders/{id}");
        StringAssert.Contains(shipped, "2 pieces, tracking TRACK-9");
        StringAssert.Contains(shipped, "Ask for a return");
        Assert.IsFalse(shipped.Contains("Cancel the order", StringComparison.Ordinal));
    }

    [TestMethod]
    public async Task An_order_nobody_placed_is_said_to_be_missing()
    {
        await using var server = await ShopServer.StartAsync();
        StringAssert.Contains(await server.ReadAsync("/shop/orders/4711"), "There is no such order");
        StringAssert.Contains(await server.ReadAsync("/shop/orders/4711/return"), "The store does not know this order.");
    }

    [TestMethod]
    public async Task What_was_not_shipped_cannot_be_sent_back()
    {
        await using var server = await ShopServer.StartAsync();
        var id = server.Store.Front.PlaceOrder(new NewOrder { Buyer = BuyerDraftTests.Filled().ToBuyer(), Lines = [new NewOrderLine("P-1000", 2)] });
        StringAssert.Contains(await server.ReadAsync($"/shop/orders/{id}/return"), "Nothing of this order can come back");
    }

    [TestMethod]
    public async Task The_checkout_of_a_customer_knows_who_buys()
    {
        await using var server = await ShopServer.StartAsync();
        var customer = server.Store.Catalogue.Customers(1, 1).Items.Single();
        var page = await server.ReadAsync($"/shop/order?customer={customer.Id}");

        StringAssert.Contains(page, customer.Email);
        StringAssert.Contains(page, "The cart is empty.");
        StringAssert.Contains(await server.ReadAsync("/shop/order?customer=99999"), "Registered customer");
    }

    [TestMethod]
    public async Task A_store_without_returns_offers_none()
    {
        await using var server = await ShopServer.StartAsync(StoreEdition.OpenSource);
        Assert.IsFalse((await server.ReadAsync("/shop")).Contains("/shop/returns", StringComparison.Ordinal));
        StringAssert.Contains(await server.ReadAsync("/shop/orders/1/return"), "Magento Open Source has no returns.");
    }

    [TestMethod]
    public async Task Lists_of_customers_and_returns_lead_to_their_rows_in_the_app()
    {
        await using var server = await ShopServer.StartAsync();
        StringAssert.Contains(await server.ReadAsync("/shop/customers"), "/app/contact/");
        StringAssert.Contains(await server.ReadAsync("/shop/returns"), "/app/mag_return/");
    }

    [TestMethod]
    [DataRow("/shop")]
    [DataRow("/shop/customers")]
    [DataRow("/shop/returns")]
    [DataRow("/shop/order")]
    [DataRow("/shop/register")]
    [DataRow("/shop/orders/1")]
    [DataRow("/shop/orders/1/return")]
    public async Task Without_a_store_every_page_says_why_it_is_empty(string address)
    {
        await using var page = await RunningPage.StartAsync(new PageWorld());
        var (status, html) = await page.GetAsync(address);

        Assert.AreEqual(System.Net.HttpStatusCode.OK, status);
        StringAssert.Contains(html, "There is no store to work in");
    }

    [TestMethod]
    public async Task Without_a_run_the_sync_page_says_so()
    {
        await using var page = await RunningPage.StartAsync(new PageWorld());
        StringAssert.Contains((await page.GetAsync("/sync")).Html, "No synchronisation runs behind this page.");
    }

    [TestMethod]
    public async Task The_sync_page_shows_the_run()
    {
        await using var server = await ShopServer.StartAsync();
        var page = await server.ReadAsync("/sync");

        StringAssert.Contains(page, "Store main");
        StringAssert.Contains(page, "nothing waits");
        StringAssert.Contains(page, "Storm: the store fails now and then");

        // Rows that changed last: orders, or the defaults when these came after them.
        StringAssert.Matches(page, new Regex("/app/[a-z_]+/[0-9a-f]{8}-[0-9a-f-]{27}"));
    }
}
