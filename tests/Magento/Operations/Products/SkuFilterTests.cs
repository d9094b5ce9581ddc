using CsCheck;
using PowerPlatformMagento.Magento.Operations.Products;
using PowerPlatformMagento.Magento.Search;

namespace PowerPlatformMagento.Magento.Tests.Operations.Products;

[TestClass]
public sealed class SkuFilterTests
{
    [TestMethod]
    public void Skus_without_a_comma_share_a_condition_and_those_with_one_are_compared_one_by_one()
    {
        var filters = SkuFilter.Split(["A", "MUG-0,5L", "B", "X,Y"]);

        Assert.HasCount(2, filters);
        CollectionAssert.AreEqual(new[] { "MUG-0,5L", "X,Y" }, filters.Single(filter => !filter.IsList).Skus.ToList());
        CollectionAssert.AreEqual(new[] { "A", "B" }, filters.Single(filter => filter.IsList).Skus.ToList());
    }

    [TestMethod]
    public void A_list_is_written_as_one_filter()
    {
        var text = Text(SkuFilter.Split(["A B", "C+D"]).Single());

        Assert.AreEqual(
            "products?searchCriteria%5Bfilter_groups%5D%5B0%5D%5Bfilters%5D%5B0%5D%5Bfield%5D=sku&searchCriteria%5Bfilter_groups%5D%5B0%5D%5Bfilters%5D%5B0%5D%5Bvalue%5D=A%20B,C%2BD"
            + "&searchCriteria%5Bfilter_groups%5D%5B0%5D%5Bfilters%5D%5B0%5D%5Bcondition_type%5D=in",
            text);
    }

    [TestMethod]
    public void Single_comparisons_are_alternatives_in_one_group()
    {
        var text = Uri.UnescapeDataString(Text(SkuFilter.Split(["a,b", "c,d"]).Single()));

        Assert.Contains("[filter_groups][0][filters][0][value]=a,b", text);
        Assert.Contains("[filter_groups][0][filters][1][value]=c,d", text);
        Assert.Contains("[filter_groups][0][filters][1][condition_type]=eq", text);
        Assert.DoesNotContain("[filter_groups][1]", text);
    }

    [TestMethod]
    public void The_same_sku_in_another_case_is_asked_for_once() => Assert.HasCount(1, SkuFilter.Split(["mug", "MUG", "Mug"]).Single().Skus);

    [TestMethod]
    public void Nothing_is_asked_for_nothing() => Assert.IsEmpty(SkuFilter.Split([]));

    [TestMethod]
    public void Long_skus_of_other_scripts_do_not_make_a_request_that_servers_refuse()
    {
        var skus = Enumerable.Range(0, 300).Select(number => string.Concat(Enumerable.Repeat("漢字", 30)) + number);

        var filters = SkuFilter.Split(skus);

        Assert.AreEqual(300, filters.Sum(filter => filter.Skus.Count));
        Assert.IsTrue(filters.All(filter => Text(filter).Length < SearchRequest.MaximumLength));
    }

    [TestMethod]
    public void Every_sku_is_in_exactly_one_filter_and_no_filter_is_too_large() =>
        Gen.String[Gen.Char[" !\"#$%&'()*+,-./0:;<=>?@A[]^_`a{|}~\u00e4\u6f22"], 1, 64].List[0, 400].Sample(skus =>
        {
            var filters = SkuFilter.Split(skus);
            var asked = filters.SelectMany(filter => filter.Skus).ToList();
            return asked.Count == skus.Distinct(StringComparer.OrdinalIgnoreCase).Count()
                && skus.TrueForAll(sku => asked.Contains(sku, StringComparer.OrdinalIgnoreCase))
                && filters.TrueForAll(filter => filter.Skus.Count <= (filter.IsList ? 100 : SearchRequest.MaximumFilters))
                && filters.TrueForAll(filter => !filter.IsList || !filter.Skus.Any(sku => sku.Contains(',', StringComparison.Ordinal)))
                && filters.TrueForAll(filter => Text(filter).Length < SearchRequest.MaximumLength);
        });

    private static string Text(SkuFilter filter)
    {
        var query = new QueryText("products");
        filter.AddTo(query);
        return query.ToString();
    }
}
