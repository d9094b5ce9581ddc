using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PowerPlatformMagento.Browser.Tests.Support;

namespace PowerPlatformMagento.Browser.Tests.Service;

/// <summary>An agent works with a case about an order.</summary>
[TestClass]
public sealed partial class CaseFormTests : PageTest
{
    [TestMethod]
    public async Task A_case_about_an_order_shows_the_order_with_shipment_and_refund()
    {
        var bought = StoredOrder.Refunded(Sandbox);
        await SignInAsync(ServiceAgent);
        await Page.OpenAsync("/app/incident/new");
        await Page.GetByLabel("Case Title").FillAsync("Where is my money?");
        await ChooseAsync("customerid", bought.ContactName);
        await ChooseAsync("mag_orderid", bought.Order.Number);
        await Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Save", Exact = true }).ClickAsync();
        await Assertions.Expect(Page).ToHaveURLAsync(SavedCase());
        await Assertions.Expect(Page.Title()).ToContainTextAsync("Where is my money?");

        var order = Page.Region("Order").First;
        await Assertions.Expect(order).ToContainTextAsync(bought.Order.Number);
        await Assertions.Expect(order.GetByRole(AriaRole.Region, new LocatorGetByRoleOptions { Name = "Shipments", Exact = true }).Locator("td").First).ToBeVisibleAsync();
        await Assertions.Expect(order.GetByRole(AriaRole.Region, new LocatorGetByRoleOptions { Name = "Refunds", Exact = true }).Locator("td").First).ToBeVisibleAsync();
    }

    [TestMethod]
    public async Task A_case_without_customer_is_not_saved_and_says_so()
    {
        await SignInAsync(ServiceAgent);
        await Page.OpenAsync("/app/incident/new");
        await Page.GetByLabel("Case Title").FillAsync("Nobody's case");
        await Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Save", Exact = true }).ClickAsync();

        await Assertions.Expect(Page.GetByRole(AriaRole.Alert).Filter(new LocatorFilterOptions { HasText = "Customer" }).First).ToBeVisibleAsync();
        Assert.IsFalse(Sandbox.World.Dataverse.Rows("incident").Any(row => row.GetAttributeValue<string>("title") == "Nobody's case"));
    }

    private async Task ChooseAsync(string column, string text)
    {
        var field = Page.Field(column).First;
        await field.GetByRole(AriaRole.Combobox).FillAsync(text);
        await field.GetByRole(AriaRole.Option).Filter(new LocatorFilterOptions { HasText = text }).First.ClickAsync();
        await Assertions.Expect(field.GetByRole(AriaRole.Link)).ToHaveTextAsync(text);
    }

    [GeneratedRegex("/app/incident/[0-9a-f-]{36}")]
    private static partial Regex SavedCase();
}
