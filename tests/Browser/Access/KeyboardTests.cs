using Microsoft.Playwright;
using PowerPlatformMagento.Browser.Tests.Support;

namespace PowerPlatformMagento.Browser.Tests.Access;

/// <summary>People without a mouse get everywhere.</summary>
[TestClass]
public sealed class KeyboardTests : PageTest
{
    private const int MostKeys = 60;

    [TestMethod]
    public async Task An_order_is_reached_from_the_start_page_by_keys_alone()
    {
        await Page.OpenAsync("/");
        await Assertions.Expect(Page.Region("Recent Orders").Locator("td a").First).ToBeVisibleAsync();
        var number = await Page.Region("Recent Orders").Locator("td a").First.InnerTextAsync();

        await TabToAsync(number);
        await Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(Page.Title()).ToContainTextAsync(number);
        await Assertions.Expect(Page.GetByRole(AriaRole.Tablist)).ToBeVisibleAsync();
    }

    [TestMethod]
    public async Task The_navigation_can_be_skipped()
    {
        await Page.OpenAsync("/shop");
        await TabToAsync("Skip to the content", "Shift+Tab");
        await Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(Page.Locator("#main")).ToBeFocusedAsync();
    }

    [TestMethod]
    public async Task An_order_is_placed_by_keys_alone()
    {
        await Page.OpenAsync("/shop/order");
        string[] values = ["keys@example.org", "", "Kaya", "Keys", "", "", "Am Deich 7", "26506", "Norden"];
        await TabToAsync("E-mail");
        foreach (var value in values)
        {
            await Page.Keyboard.TypeAsync(value);
            await Page.Keyboard.PressAsync("Tab");
        }

        await TabToAsync("Add Lampe A0");
        await Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Page.GetByLabel("Totals of the cart")).ToBeVisibleAsync();
        await Page.GetByLabel("Note to the merchant").FocusAsync();
        await TabToAsync("Place the order");
        await Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(Page.GetByText("The order was placed.")).ToBeVisibleAsync();
    }

    private async Task TabToAsync(string name, string key = "Tab")
    {
        for (var keys = 0; keys < MostKeys; keys++)
        {
            await Page.Keyboard.PressAsync(key);
            if (await Page.EvaluateAsync<bool>(IsFocused, name))
            {
                return;
            }
        }

        Assert.Fail($"\"{name}\" was not reached with {MostKeys} keys.");
    }

    private const string IsFocused = """
        name => {
            const element = document.activeElement;
            const label = element.labels?.[0]?.textContent ?? '';
            return [element.getAttribute('aria-label') ?? '', element.textContent, label].some(text => text.replace('*', '').trim() === name);
        }
        """;
}
