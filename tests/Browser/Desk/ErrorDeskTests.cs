using Microsoft.Playwright;
using PowerPlatformMagento.Browser.Tests.Support;

namespace PowerPlatformMagento.Browser.Tests.Desk;

/// <summary>An operator corrects what could not be imported.</summary>
[TestClass]
public sealed class ErrorDeskTests : PageTest
{
    private const int LongerThanTheColumn = 80;

    [TestMethod]
    public async Task An_order_with_a_value_that_does_not_fit_arrives_once_an_operator_corrected_it()
    {
        await SignInAsync(SyncOperator);
        var number = await GuestOrder.PlaceAsync(Page, "Longvat", "DE" + new string('1', LongerThanTheColumn - 2));
        var held = Page.GetByRole(AriaRole.Status).Filter(new LocatorFilterOptions { HasText = "Held on the error desk" });
        await Assertions.Expect(held).ToBeVisibleAsync();
        await Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "See the issue" }).ClickAsync();
        await Assertions.Expect(Page.Title()).ToContainTextAsync("MAG-ORD-004");
        await Assertions.Expect(Page.Region("Correction")).ToContainTextAsync("mag_order.mag_taxid");
        var issue = (await Page.Title().InnerTextAsync()).Split(':')[0];

        var list = await NewPageAsync();
        await list.OpenAsync("/app/mag_area_operations/mag_syncissue");
        var row = list.Locator("tr").Filter(new LocatorFilterOptions { HasText = issue });
        await Assertions.Expect(row).ToBeVisibleAsync();

        await Page.Field("mag_correctedvalue").GetByRole(AriaRole.Textbox).FillAsync("DE136695976");
        await Page.Field("statuscode").GetByRole(AriaRole.Combobox).SelectOptionAsync(new SelectOptionValue { Label = "Resubmitted" });
        await Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Save", Exact = true }).ClickAsync();

        await Assertions.Expect(row).ToBeHiddenAsync();
        await Page.OpenAsync("/app/mag_area_commerce/mag_order");
        await Page.SearchAsync("Search Orders", number);
        await Page.Cell(number).ClickAsync();
        await Assertions.Expect(Page.Field("mag_taxid")).ToContainTextAsync("DE136695976");
    }

    [TestMethod]
    public async Task An_issue_cannot_be_ignored_without_a_reason()
    {
        await SignInAsync(SyncOperator);
        await GuestOrder.PlaceAsync(Page, "Ignored", "AT" + new string('2', LongerThanTheColumn - 2));
        await Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "See the issue" }).ClickAsync();
        await Page.Field("statuscode").GetByRole(AriaRole.Combobox).SelectOptionAsync(new SelectOptionValue { Label = "Ignored" });
        await Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Save", Exact = true }).ClickAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Alert).Filter(new LocatorFilterOptions { HasText = "MAG-DSK-" })).ToBeVisibleAsync();

        await Page.Field("mag_resolutionnote").GetByRole(AriaRole.Textbox).FillAsync("A test order.");
        await Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Save", Exact = true }).ClickAsync();
        await Assertions.Expect(Page.Title()).ToContainTextAsync("Saved");
    }
}
