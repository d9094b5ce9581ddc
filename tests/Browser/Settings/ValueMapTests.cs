using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PowerPlatformMagento.Browser.Tests.Support;

namespace PowerPlatformMagento.Browser.Tests.Settings;

/// <summary>An administrator maps values of the store by the quick create form.</summary>
[TestClass]
public sealed partial class ValueMapTests : PageTest
{
    [TestMethod]
    public async Task A_value_map_gets_its_key_from_the_plug_in()
    {
        await SignInAsync(Administrator);
        await EnterAsync("Carrier", "test_carrier", "TESTCARRIER");
        await SaveAsync();
        await Assertions.Expect(Page).ToHaveURLAsync(SavedRow());

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("test_carrier")))[..16];
        var row = Sandbox.World.Dataverse.Rows("mag_valuemap").Single(map => map.GetAttributeValue<string>("mag_magentovalue") == "test_carrier");
        Assert.AreEqual($"3-all-{hash}", row.GetAttributeValue<string>("mag_externalkey"));
    }

    [TestMethod]
    public async Task A_value_map_without_a_value_is_refused_by_the_plug_in_with_its_code()
    {
        await SignInAsync(Administrator);
        await EnterAsync("Carrier", "", "NOWHERE");
        await SaveAsync();

        await Assertions.Expect(Page.GetByRole(AriaRole.Alert).Filter(new LocatorFilterOptions { HasText = "MAG-" })).ToBeVisibleAsync();
        Assert.IsFalse(Sandbox.World.Dataverse.Rows("mag_valuemap").Any(map => map.GetAttributeValue<string>("mag_targetvalue") == "NOWHERE"));
    }

    private async Task EnterAsync(string kind, string value, string target)
    {
        await Page.OpenAsync("/app/mag_valuemap/new?quick=true");
        await Page.Field("mag_mapkind").GetByRole(AriaRole.Combobox).SelectOptionAsync(new SelectOptionValue { Label = kind });
        await Page.Field("mag_magentovalue").GetByRole(AriaRole.Textbox).FillAsync(value);
        await Page.Field("mag_targetvalue").GetByRole(AriaRole.Textbox).FillAsync(target);
    }

    private Task SaveAsync() => Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Save", Exact = true }).ClickAsync();

    [GeneratedRegex("/app/mag_valuemap/[0-9a-f-]{36}")]
    private static partial Regex SavedRow();
}
