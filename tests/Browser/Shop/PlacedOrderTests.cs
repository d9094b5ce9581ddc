using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PowerPlatformMagento.Browser.Tests.Support;

namespace PowerPlatformMagento.Browser.Tests.Shop;

/// <summary>An order travels from the store to the app while somebody looks.</summary>
[TestClass]
public sealed partial class PlacedOrderTests : PageTest
{
    // It takes about a second; the rest is for a machine that runs other tests beside this one.
    private const float WithinSeconds = 30_000;

    [TestMethod]
    public async Task An_order_placed_in_the_store_appears_in_an_open_list_without_reloading()
    {
        await Page.OpenAsync("/app/mag_area_commerce/mag_order");
        await Assertions.Expect(Page.Locator("td a").First).ToBeVisibleAsync();
        await Page.EvaluateAsync("() => { window.untouched = true; }");

        var store = await NewPageAsync();
        var number = await GuestOrder.PlaceAsync(store, "Watched");

        await Assertions.Expect(Page.Cell(number)).ToBeVisibleAsync(new LocatorAssertionsToBeVisibleOptions { Timeout = WithinSeconds });
        Assert.IsTrue(await Page.EvaluateAsync<bool>("() => window.untouched === true"), "The list was reloaded.");
    }

    [TestMethod]
    public async Task The_store_shows_how_long_an_order_travelled_and_leads_to_it()
    {
        var number = await GuestOrder.PlaceAsync(Page, "Traveller");

        var status = Page.GetByRole(AriaRole.Status).Filter(new LocatorFilterOptions { HasText = "Arrived after" });
        await Assertions.Expect(status).ToHaveTextAsync(Arrived());
        await Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "See it in Commerce" }).ClickAsync();
        await Assertions.Expect(Page.Title()).ToContainTextAsync(number);
    }

    [TestMethod]
    public async Task Invoice_shipment_and_refund_of_the_store_arrive_in_the_open_form()
    {
        var number = await GuestOrder.PlaceAsync(Page, "Stepwise");
        await Page.Button("Invoice").ClickAsync();
        await Page.GetByLabel("Tracking number").FillAsync("TRACK-4711");
        await Page.Button("Ship").ClickAsync();
        await Assertions.Expect(Page.Region("Documents")).ToContainTextAsync("tracking TRACK-4711");
        await Page.Button("Refund").ClickAsync();
        await Assertions.Expect(Page.Region("Documents")).ToContainTextAsync("Refund");
        await Page.GetByRole(AriaRole.Status).Filter(new LocatorFilterOptions { HasText = "Arrived after" }).WaitForAsync();

        await Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "See it in Commerce" }).ClickAsync();
        await Assertions.Expect(Page.Title()).ToContainTextAsync(number);
        await Page.GetByRole(AriaRole.Tab, new PageGetByRoleOptions { Name = "Shipments" }).ClickAsync();
        await Assertions.Expect(Page.GetByText("TRACK-4711").First).ToBeVisibleAsync();
    }

    [TestMethod]
    public async Task The_store_says_what_is_missing_instead_of_placing_an_order()
    {
        await Page.OpenAsync("/shop/order");
        await Page.Locator("fluent-button[aria-label='Add Lampe A0']").ClickAsync();
        await Page.Button("Place the order").ClickAsync();

        await Assertions.Expect(Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("\"email\" is required");
    }

    [GeneratedRegex(@"Arrived after \d+\.\d s")]
    private static partial Regex Arrived();
}
