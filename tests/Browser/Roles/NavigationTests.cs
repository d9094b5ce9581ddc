using Microsoft.Playwright;
using PowerPlatformMagento.Browser.Tests.Support;

namespace PowerPlatformMagento.Browser.Tests.Roles;

/// <summary>Each role finds what it works with, and nothing it may not read.</summary>
[TestClass]
public sealed class NavigationTests : PageTest
{
    [TestMethod]
    [DataRow(SalesReader, "Commerce,Settings", "")]
    [DataRow(ServiceAgent, "Commerce,Settings", "")]
    [DataRow(SyncOperator, "Commerce,Operations,Settings", "")]
    [DataRow(Administrator, "Commerce,Operations,Settings", "New")]
    public async Task A_role_sees_its_areas_and_only_administrators_make_value_maps(string role, string areas, string command)
    {
        await SignInAsync(role);
        await Page.OpenAsync("/");
        foreach (var area in new[] { "Commerce", "Operations", "Settings" })
        {
            var choice = Page.Locator(".mag-side .mag-areas fluent-menu-item").Filter(new LocatorFilterOptions { HasText = area });
            await Assertions.Expect(choice).ToHaveCountAsync(areas.Contains(area, StringComparison.Ordinal) ? 1 : 0);
        }

        await Page.OpenAsync("/app/mag_area_settings/mag_valuemap");
        await Assertions.Expect(Page.Button("Refresh")).ToBeVisibleAsync();
        await Assertions.Expect(Page.Button("New")).ToHaveCountAsync(command.Length > 0 ? 1 : 0);
    }

    [TestMethod]
    public async Task A_sales_reader_finds_no_sync_health_and_may_not_read_issues()
    {
        await SignInAsync(SalesReader);
        await Page.OpenAsync("/");
        await Assertions.Expect(Page.Locator(".mag-side .mag-nav")).ToContainTextAsync("Orders");
        await Assertions.Expect(Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Sync Health" })).ToHaveCountAsync(0);

        await Page.OpenAsync("/app/mag_area_operations/mag_syncissue");
        await Assertions.Expect(Page.Locator("main")).ToContainTextAsync("administrator");
        await Assertions.Expect(Page.Locator("main td")).ToHaveCountAsync(0);
    }

    [TestMethod]
    public async Task A_sales_reader_cannot_change_an_order()
    {
        await SignInAsync(SalesReader);
        await Page.OpenAsync("/app/mag_area_commerce/mag_order");
        await Page.Locator("td a").First.ClickAsync();
        await Assertions.Expect(Page.Region("Order")).ToBeVisibleAsync();
        await Assertions.Expect(Page.Locator("main section input, main section textarea")).ToHaveCountAsync(0);
    }
}
