using PowerPlatformMagento.Sandbox.Store.Auth;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Auth;

[TestClass]
public sealed class NaturalOrderTests
{
    [TestMethod]
    [DataRow("a2", "a10")]
    [DataRow("a", "b")]
    [DataRow("a", "a0")]
    [DataRow("filters%5D%5B9%5D", "filters%5D%5B10%5D")]
    [DataRow("", "a")]
    [DataRow("A", "a")]
    public void Puts_the_smaller_number_first(string first, string second)
    {
        Assert.IsLessThan(0, NaturalOrder.Instance.Compare(first, second));
        Assert.IsGreaterThan(0, NaturalOrder.Instance.Compare(second, first));
    }

    [TestMethod]
    [DataRow("a", "a")]
    [DataRow("a01", "a1")]
    public void Takes_equal_numbers_as_equal(string first, string second) => Assert.AreEqual(0, NaturalOrder.Instance.Compare(first, second));
}
