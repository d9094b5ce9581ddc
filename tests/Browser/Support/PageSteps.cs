using Microsoft.Playwright;

namespace PowerPlatformMagento.Browser.Tests.Support;

/// <summary>How tests open pages and find things on them.</summary>
internal static class PageSteps
{
    /// <summary>Opens an address and waits until the page answers to clicks: what comes first is only a picture of it.</summary>
    public static async Task OpenAsync(this IPage page, string address)
    {
        await page.GotoAsync(address);
        await page.ReadyAsync();
    }

    /// <summary>Waits until the page answers to clicks.</summary>
    public static Task ReadyAsync(this IPage page) => Assertions.Expect(page.Locator("main:not([aria-busy])")).ToBeVisibleAsync();

    /// <summary>A button of the component library, whose role a browser knows but no attribute tells.</summary>
    public static ILocator Button(this IPage page, string text) =>
        page.Locator("fluent-button, fluent-anchor-button").Filter(new LocatorFilterOptions { HasText = text });

    /// <summary>A field of a form, by the name of its column.</summary>
    public static ILocator Field(this IPage page, string column) => page.Locator($"section [data-column='{column}']");

    /// <summary>Searches a list by the box with this label.</summary>
    public static async Task SearchAsync(this IPage page, string label, string text)
    {
        var box = page.Locator($"fluent-text-input[aria-label='{label}'] input");
        await box.FillAsync(text);
        await box.PressAsync("Enter");
    }

    /// <summary>A link of a list, by its text.</summary>
    public static ILocator Cell(this IPage page, string text) => page.Locator("td").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = text, Exact = true });

    /// <summary>A region of a page, by its name.</summary>
    public static ILocator Region(this IPage page, string name) => page.GetByRole(AriaRole.Region, new PageGetByRoleOptions { Name = name, Exact = true });

    /// <summary>The heading of the page.</summary>
    public static ILocator Title(this IPage page) => page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 });
}
