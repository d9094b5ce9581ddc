using Microsoft.Playwright;
using PowerPlatformMagento.Browser.Tests.Support;

namespace PowerPlatformMagento.Browser.Tests.Service;

/// <summary>Who looks at a customer sees the whole story.</summary>
[TestClass]
public sealed class ContactFormTests : PageTest
{
    [TestMethod]
    public async Task A_contact_found_in_the_list_shows_its_orders_and_what_they_are_worth()
    {
        var bought = StoredOrder.Refunded(Sandbox);
        await SignInAsync(SalesReader);
        await Page.OpenAsync("/app/mag_area_commerce/contact");
        await Page.SearchAsync("Search Contacts", bought.ContactName);
        await Page.Cell(bought.ContactName).First.ClickAsync();
        await Assertions.Expect(Page.Title()).ToContainTextAsync(bought.ContactName);

        await Page.OpenAsync($"/app/contact/{bought.ContactId}");
        await Assertions.Expect(Page.Region("Orders").Locator("td").First).ToBeVisibleAsync();
        await Assertions.Expect(Page.Region("Lifetime Value").Locator("td").First).ToBeVisibleAsync();
        await Page.Region("Orders").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = bought.Order.Number }).ClickAsync();
        await Assertions.Expect(Page.Title()).ToContainTextAsync(bought.Order.Number);
    }

    [TestMethod]
    public async Task An_agent_writes_a_note_and_reads_it_in_the_timeline()
    {
        var bought = StoredOrder.Refunded(Sandbox);
        await SignInAsync(ServiceAgent);
        await Page.OpenAsync($"/app/contact/{bought.ContactId}");
        var timeline = Page.Region("Timeline");
        await timeline.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Note", Exact = true }).ClickAsync();
        await timeline.GetByLabel("Title").FillAsync("Called about the refund");
        await timeline.GetByLabel("Description").FillAsync("The customer waits for the money.");
        await timeline.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Add note" }).ClickAsync();

        await Assertions.Expect(timeline.GetByText("Called about the refund", new LocatorGetByTextOptions { Exact = true })).ToBeVisibleAsync();
        await Page.ReloadAsync();
        await Assertions.Expect(Page.Region("Timeline").GetByText("Called about the refund", new LocatorGetByTextOptions { Exact = true })).ToBeVisibleAsync();
    }
}
