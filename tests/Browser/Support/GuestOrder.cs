using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace PowerPlatformMagento.Browser.Tests.Support;

/// <summary>Places orders in the store's page as a guest does.</summary>
internal static partial class GuestOrder
{
    /// <summary>Places an order for one lamp.</summary>
    /// <returns>Number of the order.</returns>
    public static async Task<string> PlaceAsync(IPage page, string lastName, string? vatId = null)
    {
        await page.OpenAsync("/shop/order");
        await page.GetByLabel("E-mail").FillAsync($"{lastName.ToLowerInvariant()}@example.org");
        await page.GetByLabel("First name").FillAsync("Gesa");
        await page.GetByLabel("Last name").FillAsync(lastName);
        await page.GetByLabel("VAT id").FillAsync(vatId ?? string.Empty);
        await page.GetByLabel("Street").FillAsync("Am Deich 7");
        await page.GetByLabel("Postal code").FillAsync("26506");
        await page.GetByLabel("City").FillAsync("Norden");
        await page.Locator("fluent-button[aria-label='Add Lampe A0']").ClickAsync();
        await Assertions.Expect(page.GetByLabel("Totals of the cart")).ToContainTextAsync("8.89 EUR");
        await page.Button("Place the order").ClickAsync();
        var heading = page.Title();
        await Assertions.Expect(heading).ToHaveTextAsync(OrderHeading());
        return (await heading.InnerTextAsync())["Order ".Length..];
    }

    [GeneratedRegex("^Order [0-9]+$")]
    private static partial Regex OrderHeading();
}
