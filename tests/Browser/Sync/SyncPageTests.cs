using Microsoft.Playwright;
using PowerPlatformMagento.Browser.Tests.Support;

namespace PowerPlatformMagento.Browser.Tests.Sync;

/// <summary>Somebody watches the synchronisation.</summary>
[TestClass]
public sealed class SyncPageTests : PageTest
{
    [TestMethod]
    public async Task The_latest_row_is_that_of_the_order_placed_a_moment_ago()
    {
        await Page.OpenAsync("/sync");
        var store = await NewPageAsync();
        var number = await GuestOrder.PlaceAsync(store, "Newest");

        await Page.Region("Latest rows").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = number }).First.ClickAsync();
        await Assertions.Expect(Page.Title()).ToContainTextAsync(number);
    }

    [TestMethod]
    public async Task The_storm_is_switched_on_and_off_and_seen_by_everybody()
    {
        await Page.OpenAsync("/sync");
        var other = await NewPageAsync();
        await other.OpenAsync("/sync");
        await Page.Locator("fluent-switch").ClickAsync();
        await ExpectStormAsync(other, isOn: true);

        await other.Locator("fluent-switch").ClickAsync();
        await ExpectStormAsync(Page, isOn: false);
    }

    [TestMethod]
    public async Task A_poll_asked_for_is_the_last_one()
    {
        await Page.OpenAsync("/sync");
        await Page.Button("Poll now").ClickAsync();
        await Assertions.Expect(Page.Region("Last poll")).ToContainTextAsync("just now");
    }

    // The faults themselves are not of interest here: the other tests run beside this one.
    private static Task<IJSHandle> ExpectStormAsync(IPage page, bool isOn) =>
        page.WaitForFunctionAsync("isOn => document.querySelector('fluent-switch').checked === isOn", isOn);
}
