using System.Text.Json;
using PowerPlatformMagento.Magento.Operations.Prices;
using PowerPlatformMagento.Magento.Tests.Operations.Stores;
using PowerPlatformMagento.Magento.Tests.Support;

namespace PowerPlatformMagento.Magento.Tests.Operations.Prices;

[TestClass]
public sealed class PriceMapperTests
{
    private static readonly PriceMapper Mapper = new(Scopes.OfCaptures(), _ => TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"));

    [TestMethod]
    public void Real_prices_are_read()
    {
        var bases = JsonSerializer.Deserialize(Capture.Bytes("base-prices-information.json"), PriceJson.Default.ListBasePriceWire)!;
        var specials = JsonSerializer.Deserialize(Capture.Bytes("special-price-information.json"), PriceJson.Default.ListSpecialPriceWire)!;
        var tiers = JsonSerializer.Deserialize(Capture.Bytes("tier-prices-information.json"), PriceJson.Default.ListTierPriceWire)!;

        var mug = Mapper.Map("MUG-0,5L", bases.Where(price => price.Sku == "MUG-0,5L"), specials.Where(price => price.Sku == "MUG-0,5L"), tiers.Where(price => price.Sku == "MUG-0,5L"));

        Assert.AreEqual(13.95m, mug.BasePrices.Single().Price);
        Assert.IsNull(mug.BasePrices.Single().StoreView);
        Assert.AreEqual(new DateTime(2026, 11, 30, 23, 0, 0), mug.SpecialPrices.Single().From);
        Assert.AreEqual(new DateTime(2026, 12, 24, 22, 59, 59), mug.SpecialPrices.Single().To);
        var tier = mug.TierPrices.Single();
        Assert.AreEqual("Fixed", tier.PriceType);
        Assert.IsNull(tier.CustomerGroup, "all groups");
        Assert.IsNull(tier.Website);
    }

    [TestMethod]
    public void Prices_for_all_come_first_and_others_by_their_scope()
    {
        var prices = Mapper.Map(
            "X",
            [new() { StoreId = 3, Price = 3 }, new() { StoreId = 0, Price = 1 }],
            [],
            [
                new() { WebsiteId = 2, Quantity = 1, CustomerGroup = "General", PriceType = "discount" },
                new() { WebsiteId = 0, Quantity = 20, CustomerGroup = "ALL GROUPS", PriceType = "fixed" },
                new() { WebsiteId = 0, Quantity = 10, CustomerGroup = "all groups", PriceType = "fixed" },
            ]);

        CollectionAssert.AreEqual(new[] { null, "outlet_at" }, prices.BasePrices.Select(price => price.StoreView).ToList());
        CollectionAssert.AreEqual(new[] { " 10 Fixed", " 20 Fixed", "outlet 1 Discount" }, prices.TierPrices.Select(price => $"{price.Website} {price.Quantity} {price.PriceType}").ToList());
    }

    [TestMethod]
    public void Prices_are_written_in_the_names_of_the_store_and_without_what_is_missing()
    {
        var body = new PricesWire<SpecialPriceWire> { Prices = [new() { Sku = "X", Price = 1.50m, StoreId = 0, PriceFrom = "2026-01-01 00:00:00" }] };

        Assert.AreEqual(
            """{"prices":[{"price":1.50,"store_id":0,"sku":"X","price_from":"2026-01-01 00:00:00"}]}""", JsonSerializer.Serialize(body, PriceJson.Default.PricesWireSpecialPriceWire));
        Assert.AreEqual("""{"skus":["X"]}""", JsonSerializer.Serialize(new SkusWire { Skus = ["X"] }, PriceJson.Default.SkusWire));
    }

    [TestMethod]
    public void Numbers_as_texts_and_noise_are_taken()
    {
        var price = JsonSerializer.Deserialize("""[{"price":"9.990000","store_id":"0","sku":"X"},{"price":29.949999999999999,"store_id":1,"sku":4711}]""", PriceJson.Default.ListBasePriceWire)!;

        Assert.AreEqual(9.99m, price[0].Price);
        Assert.AreEqual(29.95m, price[1].Price);
        Assert.AreEqual("4711", price[1].Sku);
    }
}
