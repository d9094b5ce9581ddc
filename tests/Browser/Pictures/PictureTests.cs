using System.Runtime.CompilerServices;
using Microsoft.Playwright;
using PowerPlatformMagento.Browser.Tests.Support;

namespace PowerPlatformMagento.Browser.Tests.Pictures;

/// <summary>Takes the pictures of the documentation when the environment variable <c>UPDATE_SCREENSHOTS</c> is set.</summary>
[TestClass]
public sealed class PictureTests : PageTest
{
    private const string Variable = "UPDATE_SCREENSHOTS";
    private const int MostBytes = 300 * 1024;

    [TestMethod]
    public async Task Pictures_of_the_main_pages_are_taken_when_asked_for()
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Variable)))
        {
            Assert.Inconclusive($"Set {Variable} to take the pictures of docs/images anew.");
        }

        var bought = StoredOrder.Refunded(Sandbox);
        await TakeAsync("dashboard", "/", "td a");
        await TakeAsync("orders", "/app/mag_area_commerce/mag_order", "td a");
        await TakeAsync("order", $"/app/mag_order/{bought.Row.Id}", "main section");
        await TakeAsync("contact", $"/app/contact/{bought.ContactId}", "td a");
        await TakeAsync("store", "/shop", "td a");
        await TakeCheckoutAsync();
        await TakeIssueAsync();
        await TakeAsync("sync", "/sync", "td a");
        await TakeAsync("flows", "/flows", "td a");
    }

    private async Task TakeAsync(string name, string address, string shown)
    {
        await Page.OpenAsync(address);
        await Page.Locator(shown).First.WaitForAsync();
        await ShootAsync(name);
    }

    private async Task TakeCheckoutAsync()
    {
        await GuestOrder.PlaceAsync(Page, "Deichgraf");
        await Page.Button("Invoice").ClickAsync();
        await Page.Button("Ship").ClickAsync();
        await Page.GetByText("Arrived after").First.WaitForAsync();
        await ShootAsync("store-order");
    }

    private async Task TakeIssueAsync()
    {
        await GuestOrder.PlaceAsync(Page, "Langer", "DE" + new string('1', 78));
        await Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "See the issue" }).ClickAsync();
        await Page.Region("Correction").WaitForAsync();
        await ShootAsync("sync-issue");
    }

    private async Task ShootAsync(string name)
    {
        await Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await Page.Mouse.MoveAsync(0, 0);
        await Page.EvaluateAsync("() => document.activeElement?.blur()");
        var picture = await Page.ScreenshotAsync(new PageScreenshotOptions { Animations = ScreenshotAnimations.Disabled, Caret = ScreenshotCaret.Hide });
        Assert.IsLessThan(MostBytes, picture.Length, $"{name} is too large for the repository.");
        await File.WriteAllBytesAsync(Path.Combine(Folder(), $"{name}.png"), picture);
    }

    private static string Folder([CallerFilePath] string file = "") =>
        Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "docs", "images")).FullName;
}
