using PowerPlatformMagento.Magento.Operations.Products;

namespace PowerPlatformMagento.Magento.Tests.Operations.Products;

[TestClass]
public sealed class SkuPathTests
{
    [TestMethod]
    [DataRow("24-MB01")]
    [DataRow("KESSEL Ø18")]
    [DataRow("a_b.c")]
    [DataRow("漢字 1")]
    public void Plain_skus_can_stand_in_an_address(string sku) => Assert.IsTrue(SkuPath.IsSafe(sku));

    [TestMethod]
    [DataRow("MUG-0,5L")]
    [DataRow("CAB/USB")]
    [DataRow("A&B+C#1")]
    [DataRow("50% OFF")]
    [DataRow("a?b")]
    [DataRow("a:b")]
    [DataRow("a~b")]
    [DataRow("a=b")]
    [DataRow("a@b")]
    [DataRow("a$b")]
    [DataRow("a;b")]
    [DataRow("a\\b")]
    [DataRow("späti (groß)")]
    [DataRow("O'Neill")]
    [DataRow("a!")]
    [DataRow("a*")]
    [DataRow("\"a\"")]
    [DataRow(".")]
    [DataRow("..")]
    public void Skus_that_a_server_may_rewrite_cannot(string sku) => Assert.IsFalse(SkuPath.IsSafe(sku));

    [TestMethod]
    public void Every_reserved_sign_is_encoded() => Assert.AreEqual("A%26B%2BC%231%2F%20%C3%98", SkuPath.Encode("A&B+C#1/ Ø"));
}
