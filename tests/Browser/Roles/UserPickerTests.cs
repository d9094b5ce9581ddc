using Microsoft.Playwright;
using PowerPlatformMagento.Browser.Tests.Support;

namespace PowerPlatformMagento.Browser.Tests.Roles;

/// <summary>The header says who looks, and lets somebody else look.</summary>
[TestClass]
public sealed class UserPickerTests : PageTest
{
    private const int Attempts = 5;
    private const float Moment = 2_000;

    [TestMethod]
    public async Task Choosing_another_user_shows_the_same_page_with_that_users_rights()
    {
        await Page.OpenAsync("/app/mag_area_settings/mag_valuemap");
        await Assertions.Expect(Page.Button("New")).ToBeVisibleAsync();
        var picker = Page.Locator("fluent-menu-button.mag-user");
        await Assertions.Expect(picker).ToHaveTextAsync("System Administrator");

        var choice = Page.Locator("fluent-menu-item").Filter(new LocatorFilterOptions { HasText = SyncOperator });
        await OpenAsync(picker, choice);
        await choice.ClickAsync();

        await Assertions.Expect(picker).ToHaveTextAsync(SyncOperator);
        await Page.ReadyAsync();
        Assert.EndsWith("/app/mag_area_settings/mag_valuemap", new Uri(Page.Url).AbsolutePath);
        await Assertions.Expect(Page.Button("New")).ToHaveCountAsync(0);
    }

    // The menu comes to life by a script of its own, a moment after the page.
    private static async Task OpenAsync(ILocator button, ILocator choice)
    {
        for (var attempt = 1; attempt <= Attempts && !await choice.IsVisibleAsync(); attempt++)
        {
            await button.ClickAsync();
            try
            {
                await choice.WaitForAsync(new LocatorWaitForOptions { Timeout = Moment });
            }
            catch (TimeoutException) when (attempt < Attempts)
            {
                // Not yet: it is clicked again.
            }
        }
    }
}
