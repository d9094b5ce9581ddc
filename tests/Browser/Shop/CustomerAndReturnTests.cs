using Microsoft.Playwright;
using PowerPlatformMagento.Browser.Tests.Support;

namespace PowerPlatformMagento.Browser.Tests.Shop;

/// <summary>Customers and returns travel like orders do.</summary>
[TestClass]
public sealed class CustomerAndReturnTests : PageTest
{
    [TestMethod]
    public async Task A_customer_registered_in_the_store_becomes_a_contact_and_buys()
    {
        await Page.OpenAsync("/shop/register");
        await Page.GetByLabel("E-mail").FillAsync("rieke@example.org");
        await Page.GetByLabel("First name").FillAsync("Rieke");
        await Page.GetByLabel("Last name").FillAsync("Registered");
        await Page.GetByLabel("Street").FillAsync("Am Deich 9");
        await Page.GetByLabel("Postal code").FillAsync("26506");
        await Page.GetByLabel("City").FillAsync("Norden");
        await Page.Button("Register").Last.ClickAsync();
        await Assertions.Expect(Page.GetByText("Arrived after")).ToBeVisibleAsync();

        await Page.Button("Place an order").Last.ClickAsync();
        await Assertions.Expect(Page.Region("Buyer")).ToContainTextAsync("rieke@example.org");
        await Page.Locator("fluent-button[aria-label='Add Lampe A0']").ClickAsync();
        await Page.Button("Place the order").ClickAsync();
        await Assertions.Expect(Page.GetByText("Arrived after")).ToBeVisibleAsync();
        await Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "See it in Commerce" }).ClickAsync();
        await Assertions.Expect(Page.Field("mag_contactid").First).ToContainTextAsync("Rieke Registered");
    }

    [TestMethod]
    public async Task An_address_that_has_an_account_already_is_refused_with_the_stores_words()
    {
        var taken = Sandbox.World.Store!.Operations!.Catalogue.Customers(1, 1).Items.Single();
        await Page.OpenAsync("/shop/register");
        await Page.GetByLabel("Store view").SelectOptionAsync($"{taken.StoreViewId}");
        await Page.GetByLabel("E-mail").FillAsync(taken.Email);
        await Page.GetByLabel("First name").FillAsync("Twice");
        await Page.GetByLabel("Last name").FillAsync("Twice");
        await Page.GetByLabel("Street").FillAsync("Am Deich 9");
        await Page.GetByLabel("Postal code").FillAsync("26506");
        await Page.GetByLabel("City").FillAsync("Norden");
        await Page.Button("Register").Last.ClickAsync();

        await Assertions.Expect(Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("already exists");
    }

    [TestMethod]
    public async Task A_return_asked_for_and_authorized_in_the_store_arrives()
    {
        await GuestOrder.PlaceAsync(Page, "Returner");
        await Page.Button("Ship").ClickAsync();
        await Page.Button("Ask for a return").ClickAsync();
        await Page.GetByLabel("Pieces of Lampe A0 to send back").FillAsync("1");
        await Page.GetByLabel("Comment").FillAsync("Too bright.");
        await Page.Button("Ask for the return").ClickAsync();
        var goods = Page.Region("Documents").GetByRole(AriaRole.Listitem).Filter(new LocatorFilterOptions { HasText = "Return" });
        await Assertions.Expect(goods.GetByText("Arrived after")).ToBeVisibleAsync();

        await Page.Button("Authorize").ClickAsync();
        await Assertions.Expect(goods.GetByText("Authorized")).ToBeVisibleAsync();
        await Assertions.Expect(goods.GetByText("Arrived after")).ToBeVisibleAsync();
        await goods.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "See it in Commerce" }).ClickAsync();
        await Assertions.Expect(Page.Field("mag_returnstatus").First).ToContainTextAsync("Authorized");
    }
}
