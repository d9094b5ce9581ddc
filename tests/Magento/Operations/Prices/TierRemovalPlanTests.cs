using System.Text.Json;
using PowerPlatformMagento.Magento.Operations.Bulk;
using PowerPlatformMagento.Magento.Operations.Prices;
using PowerPlatformMagento.Magento.Operations.Products;
using PowerPlatformMagento.Magento.Tests.Operations.Stores;
using PowerPlatformMagento.Magento.Tests.Support;
using PowerPlatformMagento.Operations.Prices;

namespace PowerPlatformMagento.Magento.Tests.Operations.Prices;

[TestClass]
public sealed class TierRemovalPlanTests
{
    private static readonly ProductKey Mug = new("1", "MUG-0,5L", "simple");
    private static readonly ProductKey Cable = new("2", "CAB/USB C-1m", "simple");
    private static readonly List<TierPriceWire> Stored = JsonSerializer.Deserialize(Capture.Bytes("tier-prices-information.json"), PriceJson.Default.ListTierPriceWire)!;

    private readonly BulkErrors errors = new(["0", "1"]);

    private TierRemovalPlan Plan => field ??= new TierRemovalPlan(Scopes.OfCaptures(), errors);

    [TestMethod]
    public void What_goes_is_sent_as_a_real_store_has_it()
    {
        var unit = Plan.Remove([(0, Tier(Cable, 20, "b2b händler"), Cable)], removesAll: false, Stored).Single();

        Assert.AreSame(Stored.Single(price => price.Sku == Cable.Sku && price.Quantity == 20), unit.Rows.Single());
    }

    [TestMethod]
    public void A_price_for_all_is_no_price_for_one_group_or_website()
    {
        TierPriceWire[] stored = [Row(0, "ALL GROUPS", 10), Row(0, "Wholesale", 10), Row(2, "ALL GROUPS", 10), Row(0, "all groups", 20)];

        Assert.AreSame(stored[0], Plan.Remove([(0, Tier(Mug, 10), Mug)], false, stored).Single().Rows.Single());
        Assert.AreSame(stored[1], Plan.Remove([(0, Tier(Mug, 10, "WHOLESALE"), Mug)], false, stored).Single().Rows.Single());
        Assert.AreSame(stored[2], Plan.Remove([(0, Tier(Mug, 10, website: "Outlet"), Mug)], false, stored).Single().Rows.Single());
        Assert.AreSame(stored[3], Plan.Remove([(0, Tier(Mug, 20), Mug)], false, stored).Single().Rows.Single());
    }

    [TestMethod]
    public void All_means_all_of_the_product_and_of_no_other()
    {
        TierPriceWire[] stored = [Row(0, "ALL GROUPS", 10), Row(2, "Wholesale", 3), Row(0, "ALL GROUPS", 10, "other")];

        CollectionAssert.AreEqual(stored[..2], Plan.Remove([(0, new TierPriceRemoval { Sku = Mug.Sku }, Mug)], true, stored).Single().Rows.ToArray());
    }

    [TestMethod]
    public void What_is_not_there_needs_nothing()
    {
        Assert.IsEmpty(Plan.Remove([(0, Tier(Mug, 11), Mug), (1, Tier(Cable, 20, "Retailer"), Cable)], false, Stored));
        Assert.AreEqual(2, Plan.Unchanged);
        Assert.IsEmpty(errors.ToResult(0).Errors);
    }

    [TestMethod]
    public void Unknown_websites_and_products_without_a_price_are_refused()
    {
        Assert.IsEmpty(Plan.Remove([(0, Tier(Mug, 10, website: "moon"), Mug), (1, Tier(Mug, 10), Mug with { Type = "grouped" })], false, [Row(0, "ALL GROUPS", 10)]));

        CollectionAssert.AreEqual(
            new[] { "No website has this code.", "A grouped product has no price of its own: set those of its parts." }, errors.ToResult(0).Errors.Select(error => error.Message).ToArray());
    }

    private static TierPriceRemoval Tier(ProductKey product, decimal quantity, string? group = null, string? website = null) =>
        new() { Sku = product.Sku, Quantity = quantity, CustomerGroup = group, Website = website };

    private static TierPriceWire Row(int website, string group, decimal quantity, string? sku = null) =>
        new() { Sku = sku ?? Mug.Sku, WebsiteId = website, CustomerGroup = group, Quantity = quantity, Price = 5, PriceType = "fixed" };
}
