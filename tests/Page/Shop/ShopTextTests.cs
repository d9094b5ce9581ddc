using PowerPlatformMagento.Sandbox.Page.Shop;
using PowerPlatformMagento.Sandbox.Store.Catalogue;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Shop;

[TestClass]
public sealed class ShopTextTests
{
    [TestMethod]
    [DataRow("holded", "On hold")]
    [DataRow("pending_payment", "Pending payment")]
    [DataRow("new", "New")]
    [DataRow("", "Unknown")]
    public void States_are_written_for_people(string state, string text) => Assert.AreEqual(text, ShopText.State(state));

    [TestMethod]
    public void Amounts_have_two_decimals_and_their_currency() => Assert.AreEqual("1,234.50 EUR", ShopText.Money(1234.499999m, "EUR"));

    [TestMethod]
    [DataRow(1, "1 piece")]
    [DataRow(2, "2 pieces")]
    [DataRow(1.5, "1.5 pieces")]
    public void Pieces_are_counted(double quantity, string text) => Assert.AreEqual(text, ShopText.PiecesInWords((decimal)quantity));

    [TestMethod]
    public void Every_country_the_store_sells_to_has_a_name()
    {
        foreach (var code in StoreCatalogue.Countries)
        {
            Assert.AreNotEqual(code, ShopText.Country(code));
        }
    }

    [TestMethod]
    public void Times_are_written_as_in_the_app() =>
        Assert.AreEqual("11/24/2026 2:05 PM", ShopText.Instant(new DateTimeOffset(2026, 11, 24, 15, 5, 0, TimeSpan.FromHours(1))));
}
