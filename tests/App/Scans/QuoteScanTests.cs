using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PowerPlatformMagento.App.Notifications.Watching;
using PowerPlatformMagento.App.Subscriptions.Delivery;
using PowerPlatformMagento.App.Tests.Subscriptions;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Carts;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.App.Tests.Scans;

/// <summary>Negotiable quotes buyers ask for, from the shop to Dataverse.</summary>
[TestClass]
public sealed class QuoteScanTests
{
    [TestMethod]
    public async Task A_quote_a_buyer_asks_for_is_told_once_with_the_words_of_the_buyer()
    {
        await using var home = await ScanHome.StartAsync(StoreEdition.AdobeCommerce);
        await home.PollAsync(1);
        var cart = Ask(home);

        var told = (await home.PollAsync(1)).Single();
        Assert.IsEmpty(await home.PollAsync(1));
        home.People.Quotes.Send(cart, "Five");
        Assert.IsEmpty(await home.PollAsync(1), "The turn of the buyer is no new wish");

        Assert.AreEqual((WebActivityKind.QuoteRequested, $"{cart}", 10m), (told.Kind, told.Source.Id, told.ItemCount));
        Assert.IsNotNull(told.CustomerId);
        StringAssert.Contains(told.Comment, "Bulk order");
        StringAssert.Contains(told.Comment, "Ten percent, please");
        Assert.AreEqual("P-1020", told.Lines.Single().Sku);
    }

    [TestMethod]
    public async Task A_cart_that_becomes_a_quote_is_not_left_behind()
    {
        await using var home = await ScanHome.StartAsync(StoreEdition.AdobeCommerce);
        var cart = Ask(home);
        Assert.AreEqual(WebActivityKind.QuoteRequested, (await home.PollAsync(5)).Single(activity => activity.Source.Id == $"{cart}").Kind);

        Assert.IsFalse((await home.PollAsync(61)).Any(activity => activity.Source.Id == $"{cart}"));
    }

    [TestMethod]
    public async Task A_flow_hears_of_the_quote_without_a_call_of_its_own()
    {
        await using var flows = await FlowServer.StartAsync();
        await using var home = await ScanHome.StartAsync(StoreEdition.AdobeCommerce);
        await home.PollAsync(1);
        var (response, body) = await home.Shop.SendAsync(HttpMethod.Post, "subscriptions/quote-requested", new JsonObject { ["callbackUrl"] = flows.Callback("flow"), ["store"] = "main" });
        Assert.AreEqual(System.Net.HttpStatusCode.Created, response.StatusCode, body?.ToJsonString());
        var cart = Ask(home);

        Assert.AreEqual(0, await home.CartRequestsAsync(() => home.Shop.App.Services.GetRequiredService<StoreWatch>().RunAsync(default)));
        await home.PollAsync(1);
        await home.PollAsync(1);
        await home.Shop.App.Services.GetRequiredService<CallbackDispatcher>().DrainAsync(TimeSpan.FromSeconds(20), default);

        Assert.AreEqual($"{cart}", flows.Taken("flow").Single().GetProperty("quote").GetProperty("id").GetString());
    }

    [TestMethod]
    public async Task Magento_Open_Source_is_asked_for_carts_only()
    {
        await using var home = await ScanHome.StartAsync(StoreEdition.OpenSource);

        Assert.AreEqual(1, await home.CartRequestsAsync(() => home.PollAsync(1)));
    }

    private static long Ask(ScanHome home)
    {
        var buyer = home.Shop.Store.Documents.Ids(StoreEntity.Customers).First(id =>
            JsonNode.Parse(home.Shop.Store.Documents.Find(StoreEntity.Customers, id)!.Value.Span)!.ToJsonString().Contains("company_id", StringComparison.Ordinal));
        var cart = home.People.Carts.Add(new NewCart { CustomerId = buyer, Lines = [new NewOrderLine("P-1020", 10)] });
        home.People.Quotes.Request(cart, "Bulk order", "Ten percent, please");
        return cart;
    }
}
