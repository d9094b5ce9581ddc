using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using PowerPlatformMagento.Browser.Tests.Support;

namespace PowerPlatformMagento.Browser.Tests.Access;

/// <summary>Everybody can use the pages.</summary>
[TestClass]
public sealed class AccessibilityTests : PageTest
{
    private static readonly string[] Grave = ["serious", "critical"];

    [TestMethod]
    [DataRow("/", "td a")]
    [DataRow("/app/mag_area_commerce/mag_order", "td a")]
    [DataRow("/app/mag_area_commerce/contact", "td a")]
    [DataRow("/app/mag_area_operations/mag_syncissue", "main h1")]
    [DataRow("/app/incident/new", "main section")]
    [DataRow("/shop", "td a")]
    [DataRow("/shop/customers", "td a")]
    [DataRow("/shop/order", "main section")]
    [DataRow("/shop/register", "main section")]
    [DataRow("/sync", "main section")]
    [DataRow("/flows", "td a")]
    [DataRow("/flows/Daily%20reconciliation%20mail", "main section")]
    [DataRow("/outbox", "main section")]
    public async Task Axe_finds_nothing_serious_on_a_page(string address, string shown)
    {
        await Page.OpenAsync(address);
        await Assertions.Expect(Page.Locator(shown).First).ToBeVisibleAsync();

        await CheckAsync();
    }

    [TestMethod]
    public async Task Axe_finds_nothing_serious_on_the_form_of_an_order()
    {
        await Page.OpenAsync($"/app/mag_order/{StoredOrder.Refunded(Sandbox).Row.Id}");
        await Assertions.Expect(Page.Region("Totals")).ToBeVisibleAsync();

        await CheckAsync();
    }

    [TestMethod]
    public async Task Axe_finds_nothing_serious_on_the_form_of_a_contact()
    {
        await Page.OpenAsync($"/app/contact/{StoredOrder.Refunded(Sandbox).ContactId}");
        await Assertions.Expect(Page.Region("Orders").Locator("td").First).ToBeVisibleAsync();

        await CheckAsync();
    }

    [TestMethod]
    public async Task Axe_finds_nothing_serious_on_an_order_in_the_store()
    {
        await Page.OpenAsync($"/shop/orders/{StoredOrder.Refunded(Sandbox).Order.Id}");
        await Assertions.Expect(Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "See it in Commerce" }).First).ToBeVisibleAsync();

        await CheckAsync();
    }

    [TestMethod]
    public async Task Axe_finds_nothing_serious_on_the_outbox_with_a_mail_in_it()
    {
        await Page.OpenAsync("/flows");
        var row = Page.Locator("tr").Filter(new LocatorFilterOptions { HasText = "Daily reconciliation mail" });
        await row.Locator("fluent-button").Filter(new LocatorFilterOptions { HasText = "Run now" }).ClickAsync();
        await Assertions.Expect(row).ToContainTextAsync("Succeeded");
        await Page.OpenAsync("/outbox");
        await Assertions.Expect(Page.Locator("iframe").First.ContentFrame.Locator("body")).ToContainTextAsync("Comparisons of the last day");

        await CheckAsync();
    }

    private async Task CheckAsync()
    {
        // Mails are shown in frames that run no script, and axe would wait for its own in them for ever.
        var result = await Page.RunAxe(new AxeRunOptions { Iframes = false });
        Assert.IsEmpty(
            result.Violations.Where(violation => Grave.Contains(violation.Impact)),
            string.Join('\n', result.Violations.Where(violation => Grave.Contains(violation.Impact))
                .Select(violation => $"{violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}")));
    }
}
