using PowerPlatformMagento.Magento.Operations.Bulk;
using PowerPlatformMagento.Magento.Operations.Products;

namespace PowerPlatformMagento.Magento.Tests.Operations.Bulk;

[TestClass]
public sealed class SkuCheckTests
{
    private static readonly Dictionary<string, ProductKey> Products = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Mug"] = new("1", "Mug", "simple"),
        ["Cup"] = new("2", "Cup", "simple"),
    };

    [TestMethod]
    public void Products_are_found_whatever_the_case_and_blanks_around()
    {
        var (accepted, errors) = Accept(("MUG", "a"), (" cup ", "a"));

        CollectionAssert.AreEqual(new[] { "Mug", "Cup" }, accepted.Select(item => item.Product.Sku).ToList());
        CollectionAssert.AreEqual(new[] { 0, 1 }, accepted.Select(item => item.Position).ToList());
        Assert.IsEmpty(errors.ToResult(0).Errors);
    }

    [TestMethod]
    public void Unknown_products_are_refused_as_they_were_written()
    {
        var (accepted, errors) = Accept(("NOPE", "a"), ("Mug", "a"));

        Assert.HasCount(1, accepted);
        Assert.AreEqual("NOPE", errors.ToResult(0).Errors.Single().Sku);
    }

    [TestMethod]
    public void The_second_item_for_the_same_place_is_refused_in_any_spelling()
    {
        var (accepted, errors) = Accept(("Mug", "a"), ("MUG", "a"), ("Mug", "b"), ("Cup", "a"));

        CollectionAssert.AreEqual(new[] { 0, 2, 3 }, accepted.Select(item => item.Position).ToList());
        Assert.AreEqual(1, errors.ToResult(0).Errors.Single().Position);
    }

    [TestMethod]
    public void The_first_reason_counts_and_errors_come_in_the_order_of_the_request()
    {
        var errors = new BulkErrors(["a", "b", "c"]);
        errors.Add(2, "late");
        errors.Add(0, "first");
        errors.Add(2, "later");

        var result = errors.ToResult(1);

        Assert.AreEqual(1, result.Accepted);
        Assert.AreEqual(1, result.Unchanged);
        CollectionAssert.AreEqual(new[] { "a: first", "c: late" }, result.Errors.Select(error => $"{error.Sku}: {error.Message}").ToList());
    }

    [TestMethod]
    [DataRow("simple", false)]
    [DataRow("virtual", false)]
    [DataRow("downloadable", false)]
    [DataRow("giftcard", false)]
    [DataRow("configurable", true)]
    [DataRow("bundle", true)]
    [DataRow("grouped", true)]
    [DataRow("type_of_an_extension", false)]
    public void Products_of_parts_have_no_stock_of_their_own(string type, bool isComposite) => Assert.AreEqual(isComposite, new ProductKey("1", "X", type).IsComposite);

    private static (List<(int Position, (string Sku, string Place) Item, ProductKey Product)> Accepted, BulkErrors Errors) Accept(params (string Sku, string Place)[] items)
    {
        var errors = new BulkErrors([.. items.Select(item => item.Sku)]);
        return (SkuCheck.Accept(items, item => item.Sku, item => item.Place, Products, errors), errors);
    }
}
