using System.Text.Json.Nodes;
using CsCheck;
using PowerPlatformMagento.Sandbox.Store.Products;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Products;

/// <summary>Tier prices as a product holds them.</summary>
[TestClass]
public sealed class TierPriceTests
{
    [TestMethod]
    public void What_is_set_is_read_again() =>
        Gen.Select(Gen.Int[0, 4], Gen.Int[1, 100], Gen.Int[0, 99], Gen.Bool).Array[0, 6].Sample(prices =>
        {
            var wanted = prices.Select(price => new TierPrice(price.Item1, price.Item2, price.Item3, price.Item4, 0)).ToList();
            var product = new JsonObject { ["price"] = 12.5m };
            TierPrice.Set(product, wanted);
            return TierPrice.Of(JsonNode.Parse(product.ToJsonString())!.AsObject()).SequenceEqual(wanted);
        });

    [TestMethod]
    public void A_discount_is_worked_out_from_the_price()
    {
        var product = new JsonObject { ["price"] = 10m };
        TierPrice.Set(product, [new TierPrice(TierPrice.AllGroups, 5, 12.5m, IsDiscount: true, 0)]);
        Assert.AreEqual("8.75", product["tier_prices"]![0]!["value"]!.ToJsonString());

        TierPrice.SetBasePrice(product, 20);

        Assert.AreEqual("17.5", product["tier_prices"]![0]!["value"]!.ToJsonString());
        Assert.AreEqual("12.5", product["tier_prices"]![0]!["extension_attributes"]!["percentage_value"]!.ToJsonString());
    }

    [TestMethod]
    public void A_product_without_a_list_has_none()
    {
        Assert.IsEmpty(TierPrice.Of([]));
        Assert.IsEmpty(TierPrice.Of(new JsonObject { ["tier_prices"] = new JsonArray() }));
    }

    [TestMethod]
    public void A_price_without_a_website_is_for_all() =>
        Assert.AreEqual(new TierPrice(1, 2, 3, IsDiscount: false, 0), TierPrice.Of(JsonNode.Parse("""{"tier_prices":[{"customer_group_id":1,"qty":2,"value":3}]}""")!.AsObject()).Single());

    [TestMethod]
    public void Group_quantity_and_website_tell_prices_apart()
    {
        var price = new TierPrice(1, 2, 3, IsDiscount: false, 0);

        Assert.IsTrue(price.IsFor(price with { Price = 9, IsDiscount = true }));
        Assert.IsFalse(price.IsFor(price with { GroupId = 2 }));
        Assert.IsFalse(price.IsFor(price with { Quantity = 3 }));
        Assert.IsFalse(price.IsFor(price with { WebsiteId = 1 }));
    }
}
