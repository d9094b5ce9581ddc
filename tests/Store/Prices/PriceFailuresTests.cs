using PowerPlatformMagento.Sandbox.Store.Rest.Areas.Prices;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Prices;

/// <summary>The list of rows that were not taken.</summary>
[TestClass]
public sealed class PriceFailuresTests
{
    [TestMethod]
    public void Failures_come_row_by_row_and_of_a_row_in_the_order_found()
    {
        var failures = new PriceFailures();
        failures.Add(2, "second row, first", "a");
        failures.Add(1, "first row", "b", "c");
        failures.Add(2, "second row, then");

        Assert.AreEqual(
            """[{"message":"first row","parameters":["b","c"]},{"message":"second row, first","parameters":["a"]},{"message":"second row, then","parameters":[]}]""",
            failures.Json().ToJsonString());
        Assert.IsTrue(failures.Has(1) && failures.Has(2));
        Assert.IsFalse(failures.Has(0));
    }

    [TestMethod]
    public void Nothing_failed_is_an_empty_list() => Assert.AreEqual("[]", new PriceFailures().Json().ToJsonString());

    [TestMethod]
    public void Numbers_are_texts_without_zeros_at_the_end()
    {
        Assert.AreEqual("-1", PriceFailures.Text(-1.00m));
        Assert.AreEqual("0.5", PriceFailures.Text(0.50m));
        Assert.AreEqual("", PriceFailures.Text(null));
    }
}
