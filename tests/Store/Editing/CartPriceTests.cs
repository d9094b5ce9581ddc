using CsCheck;
using PowerPlatformMagento.Sandbox.Store.Catalogue;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Editing;

/// <summary>What a cart is said to cost is what the order costs.</summary>
[TestClass]
public sealed class CartPriceTests
{
    private readonly DocumentSet _documents = new();
    private readonly Storefront _front;

    public CartPriceTests() => _front = new Storefront(_documents, TimeProvider.System);

    [TestMethod]
    public void The_price_of_any_cart_is_the_total_of_its_order()
    {
        var skus = StoreCatalogue.Products().Select(product => product.Sku).ToArray();
        var views = StoreCatalogue.StoreViews.Select(view => view.Id).ToArray();
        var countries = StoreCatalogue.Countries.ToArray();
        string?[] coupons = [null, .. Storefront.Coupons.Keys];
        var line = Gen.Select(Gen.Int[0, skus.Length - 1], Gen.Int[1, 20], (sku, quantity) => new NewOrderLine(skus[sku], quantity));
        var cart = Gen.Select(
            line.Array[1, 5],
            Gen.Int[0, views.Length - 1],
            Gen.Int[0, countries.Length - 1],
            Gen.Int[0, coupons.Length - 1],
            (lines, view, country, coupon) => Order([.. lines.DistinctBy(chosen => chosen.Sku)], views[view], countries[country], coupons[coupon]));

        cart.Sample(
            order =>
            {
                var told = _front.Price(order);
                var catalogue = new StoreCatalogue(_documents);
                Assert.AreEqual(told, catalogue.Totals(_front.PlaceOrder(order)));
            },
            iter: 200,
            threads: 1);
    }

    [TestMethod]
    public void Pricing_a_cart_places_no_order()
    {
        _front.Price(Order([new NewOrderLine("P-1000", 1)], 1, "DE", null));
        Assert.AreEqual(0, _documents.Count(StoreEntity.Orders));
    }

    [TestMethod]
    public void A_cart_that_cannot_be_ordered_has_no_price() =>
        Assert.ThrowsExactly<StoreRuleException>(() => _front.Price(Order([new NewOrderLine("NOTHING", 1)], 1, "DE", null)));

    private static NewOrder Order(IReadOnlyList<NewOrderLine> lines, int view, string country, string? coupon) => new()
    {
        Buyer = new NewBuyer { Email = "mia@example.com", FirstName = "Mia", LastName = "Muster", Street = ["Lindenweg 4"], Postcode = "10115", City = "Berlin", CountryCode = country },
        Lines = lines,
        StoreViewId = view,
        CouponCode = coupon,
    };
}
