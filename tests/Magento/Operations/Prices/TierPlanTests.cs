using System.Text.Json;
using PowerPlatformMagento.Magento.Operations.Bulk;
using PowerPlatformMagento.Magento.Operations.Prices;
using PowerPlatformMagento.Magento.Operations.Products;
using PowerPlatformMagento.Magento.Tests.Operations.Stores;
using PowerPlatformMagento.Magento.Tests.Support;
using PowerPlatformMagento.Operations.Prices;

namespace PowerPlatformMagento.Magento.Tests.Operations.Prices;

[TestClass]
public sealed class TierPlanTests
{
    private static readonly ProductKey Mug = new("1", "MUG-0,5L", "simple");
    private static readonly ProductKey Cable = new("2", "CAB/USB C-1m", "simple");
    private static readonly List<TierPriceWire> Stored = JsonSerializer.Deserialize(Capture.Bytes("tier-prices-information.json"), PriceJson.Default.ListTierPriceWire)!;

    private readonly BulkErrors errors = new(["0", "1", "2", "3", "4", "5"]);

    private TierPlan Plan => field ??= new TierPlan(Scopes.OfCaptures(), errors);

    [TestMethod]
    public void What_a_real_store_holds_already_is_not_added_again()
    {
        var units = Plan.Add([(0, Tier(10, 11.5m), Mug), (1, Tier(20, 5, "Discount", "b2b händler"), Cable), (2, Tier(10, 11.4m), Mug)], Stored);

        Assert.AreEqual(2, Plan.Unchanged);
        Assert.AreEqual(11.4m, units.Single().Rows[0].Price);
    }

    [TestMethod]
    public void A_row_is_written_in_the_words_of_the_store()
    {
        var row = Plan.Add([(0, Tier(2.5m, 7, "Discount", " General ", "Outlet"), Mug)], []).Single().Rows[0];

        Assert.AreEqual("discount General 2 MUG-0,5L 2.5 7", $"{row.PriceType} {row.CustomerGroup} {row.WebsiteId} {row.Sku} {row.Quantity.ToString(System.Globalization.CultureInfo.InvariantCulture)} {row.Price}");
        var forAll = Plan.Add([(0, Tier(1, 7), Mug)], []).Single().Rows[0];
        Assert.AreEqual("fixed ALL GROUPS 0", $"{forAll.PriceType} {forAll.CustomerGroup} {forAll.WebsiteId}");
    }

    [TestMethod]
    public void Replaced_tiers_of_a_product_go_together()
    {
        var units = Plan.Replace([(0, Tier(10, 1), Mug), (1, Tier(10, 2), Cable), (2, Tier(20, 3), Mug)], new HashSet<string>(), []);

        CollectionAssert.AreEqual(new[] { 2, 1 }, units.Select(unit => unit.Rows.Count).ToList());
        CollectionAssert.AreEqual(new[] { 0, 2 }, units[0].Positions.ToList());
    }

    [TestMethod]
    public void The_same_set_in_any_order_needs_no_replacement()
    {
        List<TierPriceWire> stored = [Wire(10, 1), Wire(20, 2)];

        Assert.IsEmpty(Plan.Replace([(0, Tier(20, 2), Mug), (1, Tier(10, 1), Mug)], new HashSet<string>(), stored));
        Assert.AreEqual(2, Plan.Unchanged);
        Assert.HasCount(1, Plan.Replace([(0, Tier(20, 2), Mug)], new HashSet<string>(), stored), "one tier would stay that is not wanted");
    }

    [TestMethod]
    public void A_product_with_a_refused_tier_is_left_as_it_is()
    {
        var refused = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "cab/usb c-1m" };

        var units = Plan.Replace([(0, Tier(10, 1), Mug), (1, Tier(20, 1, website: "moon"), Mug), (2, Tier(10, 1), Cable)], refused, []);

        Assert.IsEmpty(units);
        CollectionAssert.AreEqual(
            new[]
            {
                "Not replaced, because another tier price of this product is refused.",
                "No website has this code.",
                "Not replaced, because another tier price of this product is refused.",
            },
            errors.ToResult(0).Errors.Select(error => error.Message).ToList());
    }

    [TestMethod]
    public void Discounts_are_percentages_and_prices_are_not()
    {
        Assert.HasCount(2, Plan.Add([(0, Tier(1, 100, "Discount"), Mug), (1, Tier(2, 101, "Discount"), Mug), (2, Tier(3, 101), Mug)], []));
        Assert.AreEqual(1, errors.ToResult(0).Errors.Single().Position);
    }

    [TestMethod]
    [DataRow(10, null, null, 10.000, "all groups", " ", true)]
    [DataRow(10, null, null, 10, "General", null, false)]
    [DataRow(10, "general", null, 10, "General", null, true)]
    [DataRow(10, null, "base", 10, null, "BASE", true)]
    [DataRow(10, null, "base", 10, null, null, false)]
    [DataRow(10, null, null, 11, null, null, false)]
    public void Two_tiers_are_for_the_same_place_by_website_group_and_quantity(double one, string? oneGroup, string? oneSite, double other, string? otherGroup, string? otherSite, bool same) =>
        Assert.AreEqual(same, TierPlan.PlaceOf(Tier((decimal)one, 1, null, oneGroup, oneSite)) == TierPlan.PlaceOf(Tier((decimal)other, 2, "Discount", otherGroup, otherSite)));

    private static TierPrice Tier(decimal quantity, decimal price, string? kind = null, string? group = null, string? website = null) =>
        new() { Sku = "any", Quantity = quantity, Price = price, PriceType = kind, CustomerGroup = group, Website = website };

    private static TierPriceWire Wire(decimal quantity, decimal price) => new() { Sku = Mug.Sku, Quantity = quantity, Price = price, PriceType = "fixed", CustomerGroup = "all groups" };
}
