using PowerPlatformMagento.Sandbox.Store.Products;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Products;

/// <summary>Addresses made from names, as the recorded shop made them.</summary>
[TestClass]
public sealed class UrlKeyTests
{
    [TestMethod]
    [DataRow("Kaffeebecher 0,5 l „Guten Morgen“", "kaffeebecher-0-5-l-guten-morgen")]
    [DataRow("USB-C Kabel 1 m", "usb-c-kabel-1-m")]
    [DataRow("Wasserkessel Ø 18 cm", "wasserkessel-o-18-cm")]
    [DataRow("Set A&B + C #1", "set-a-b-c-1")]
    [DataRow("Bio T-Shirt", "bio-t-shirt")]
    [DataRow("E-Book Pflegeanleitung", "e-book-pflegeanleitung")]
    [DataRow("ERP Artikel 1001", "erp-artikel-1001")]
    [DataRow("Größe Ä, Œuvre & Crème brûlée", "grosse-a-oeuvre-creme-brulee")]
    [DataRow("  (leer)  ", "leer")]
    [DataRow("日本", "")]
    [DataRow("", "")]
    public void A_name_gives_an_address(string name, string key) => Assert.AreEqual(key, UrlKey.Of(name));
}
