using CsCheck;
using PowerPlatformMagento.Sandbox.Page.Components.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Forms;

[TestClass]
public sealed class BrowserZoneTests
{
    [TestMethod]
    public void UTC_is_known_everywhere() => Assert.AreEqual(TimeSpan.Zero, new BrowserZone("UTC", 0).Zone.BaseUtcOffset);

    [TestMethod]
    public void A_name_this_machine_does_not_know_leaves_the_offset_of_today() =>
        Assert.AreEqual(TimeSpan.FromMinutes(345), new BrowserZone("Nowhere/Land", 345).Zone.BaseUtcOffset);

    [TestMethod]
    public void No_answer_of_a_browser_breaks_the_form() =>
        Gen.Select(Gen.String, Gen.Int).Sample((id, offset) => new BrowserZone(id, offset).Zone.BaseUtcOffset.Duration() <= TimeSpan.FromHours(14));
}
