using Microsoft.Playwright;
using PowerPlatformMagento.Browser.Tests.Support;

namespace PowerPlatformMagento.Browser.Tests.Flows;

/// <summary>Somebody runs a flow, looks at what it did and at the mail it sent.</summary>
[TestClass]
public sealed class FlowPagesTests : PageTest
{
    private const string Flow = "Daily reconciliation mail";

    [TestMethod]
    public async Task A_flow_is_run_looked_at_and_its_mail_read()
    {
        await Page.OpenAsync("/flows");
        var row = Page.Locator("tr").Filter(new LocatorFilterOptions { HasText = Flow });
        await row.Locator("fluent-button").Filter(new LocatorFilterOptions { HasText = "Run now" }).ClickAsync();
        await Assertions.Expect(row).ToContainTextAsync("Succeeded");

        await row.GetByRole(AriaRole.Link).Last.ClickAsync();
        await Assertions.Expect(Page.Title()).ToHaveTextAsync($"Run of {Flow}");
        var action = Page.Locator("li").Filter(new LocatorFilterOptions { HasText = "Ask the function app" }).First;
        await action.GetByText("Outputs").ClickAsync();
        await Assertions.Expect(action.Locator("pre").Last).ToContainTextAsync("\"waiting\":");

        await Page.OpenAsync("/outbox");
        await Assertions.Expect(Page.Region("Mails")).ToContainTextAsync("operators@example.com");
        await Assertions.Expect(Page.Locator("iframe").First.ContentFrame.Locator("body")).ToContainTextAsync("Comparisons of the last day");
    }

    [TestMethod]
    public async Task A_flow_is_turned_off_and_on_again()
    {
        await Page.OpenAsync("/flows/Sync%20issue%20alert");
        var place = Page.Locator(".mag-flow-switch");
        await Assertions.Expect(place).ToContainTextAsync("On");

        await place.Locator("fluent-switch").ClickAsync();
        await Assertions.Expect(place).ToContainTextAsync("Off");
        await place.Locator("fluent-switch").ClickAsync();
        await Assertions.Expect(place).ToContainTextAsync("On");
    }
}
