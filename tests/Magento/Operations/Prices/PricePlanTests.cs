using PowerPlatformMagento.Magento.Operations.Bulk;
using PowerPlatformMagento.Magento.Operations.Prices;
using PowerPlatformMagento.Magento.Operations.Products;
using PowerPlatformMagento.Magento.Tests.Operations.Stores;
using PowerPlatformMagento.Operations.Prices;

namespace PowerPlatformMagento.Magento.Tests.Operations.Prices;

[TestClass]
public sealed class PricePlanTests
{
    private static readonly ProductKey Mug = new("1", "Mug", "simple");
    private static readonly ProductKey Shirt = new("2", "Shirt", "configurable");

    private readonly BulkErrors errors = new(["0", "1", "2", "3", "4", "5"]);

    private PricePlan Plan => field ??= new PricePlan(Scopes.OfCaptures(), errors);

    [TestMethod]
    public void A_base_price_goes_to_the_scope_it_is_for()
    {
        var units = Plan.Base([(0, Base("Mug", 5), Mug), (1, Base("Mug", 6, "DE"), Mug)], []);

        CollectionAssert.AreEqual(new[] { "Mug 0 5", "Mug 2 6" }, units.Select(unit => $"{unit.Sku} {unit.Rows[0].StoreId} {unit.Rows[0].Price}").ToList());
        CollectionAssert.AreEqual(new[] { 1 }, units[1].Positions.ToList());
    }

    [TestMethod]
    public void What_is_so_already_needs_nothing_and_another_scope_does_not_count()
    {
        BasePriceWire[] stored = [new() { Sku = "MUG", StoreId = 0, Price = 5.0000m }, new() { Price = 5 }];

        var units = Plan.Base([(0, Base("Mug", 5), Mug), (1, Base("Mug", 5, "de"), Mug)], stored);

        Assert.AreEqual(2, units.Single().Rows[0].StoreId);
        Assert.AreEqual(1, Plan.Unchanged);
    }

    [TestMethod]
    public void Unknown_store_views_and_products_without_a_price_are_refused()
    {
        var units = Plan.Base([(0, Base("Mug", 5, "moon"), Mug), (1, Base("Shirt", 5), Shirt), (2, Base("Shirt", 5, "moon"), Shirt)], []);

        Assert.IsEmpty(units);
        CollectionAssert.AreEqual(
            new[] { "No store view has this code.", "A configurable product has no price of its own: set those of its parts.", "A configurable product has no price of its own: set those of its parts." },
            errors.ToResult(0).Errors.Select(error => error.Message).ToList());
    }

    [TestMethod]
    public void A_bundle_may_have_a_price_and_a_grouped_product_may_not()
    {
        Assert.IsNull(PricePlan.Refusal(new ProductKey("1", "X", "bundle")));
        Assert.IsNotNull(PricePlan.Refusal(new ProductKey("1", "X", "grouped")));
    }

    [TestMethod]
    public void A_special_price_is_compared_with_its_dates()
    {
        SpecialPriceWire[] stored = [new() { Sku = "Mug", Price = 9, PriceFrom = "2026-12-01 00:00:00", PriceTo = null }];
        var from = new DateTime(2026, 12, 1, 0, 0, 0, DateTimeKind.Utc);

        Assert.IsEmpty(Special(stored, true, Special("Mug", 9, from)));
        Assert.AreEqual(1, Plan.Unchanged);
        Assert.HasCount(1, Special(stored, true, Special("Mug", 9, from.AddDays(1))));
        Assert.HasCount(1, Special(stored, true, Special("Mug", 8, from)));
        Assert.HasCount(1, Special(stored, true, Special("Mug", 9, from, from.AddDays(1))));
    }

    [TestMethod]
    [DataRow(true, true)]
    [DataRow(false, false)]
    public void A_date_that_is_not_wanted_any_more_goes_first_where_the_store_would_keep_it(bool keepsDates, bool isRemoved)
    {
        SpecialPriceWire[] stored = [new() { Sku = "Mug", Price = 9, PriceFrom = "2026-01-01 00:00:00", PriceTo = "2026-02-01 00:00:00" }];

        var row = Special(stored, keepsDates, Special("Mug", 9, new DateTime(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc))).Single().Rows[0];

        Assert.AreEqual(isRemoved, row.Outdated is not null);
        Assert.AreEqual("2026-03-01 00:00:00", row.Price.PriceFrom);
        Assert.IsNull(row.Price.PriceTo);
    }

    [TestMethod]
    public void Dates_that_are_replaced_need_not_go_first()
    {
        SpecialPriceWire[] stored = [new() { Sku = "Mug", Price = 9, PriceFrom = "2026-01-01 00:00:00", PriceTo = "2026-02-01 00:00:00" }];
        var from = new DateTime(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc);

        Assert.IsNull(Special(stored, true, Special("Mug", 9, from, from.AddDays(1))).Single().Rows[0].Outdated);
    }

    [TestMethod]
    public void A_date_of_another_store_view_that_the_store_mixes_in_hides_no_change()
    {
        // Magento Open Source joins prices and dates of a product without regard to the store view (2.4.7).
        SpecialPriceWire[] stored =
        [
            new() { Sku = "Mug", Price = 9, PriceFrom = "2026-12-01 00:00:00" },
            new() { Sku = "Mug", Price = 9, PriceFrom = "2027-01-01 00:00:00" },
        ];
        var from = new DateTime(2027, 1, 1, 0, 0, 0, DateTimeKind.Utc);

        Assert.HasCount(1, Special(stored, true, Special("Mug", 9, from)));
        Assert.IsEmpty(Special(stored, false, Special("Mug", 9, from)), "Adobe Commerce lists scheduled updates, and this one is there");
    }

    [TestMethod]
    public void Special_prices_of_the_store_view_go_as_they_are_stored()
    {
        SpecialPriceWire[] stored =
        [
            new() { Sku = "mug", Price = 9, StoreId = 0, PriceFrom = "2026-12-01 00:00:00" },
            new() { Sku = "Mug", Price = 8, StoreId = 3 },
            new() { Sku = "Mug", Price = 7, StoreId = 0, PriceFrom = "2027-12-01 00:00:00" },
        ];

        CollectionAssert.AreEqual(new[] { stored[0], stored[2] }, Plan.RemoveSpecial([(0, new SpecialPriceRemoval { Sku = "Mug" }, Mug)], stored).Single().Rows.ToArray());
        Assert.AreSame(stored[1], Plan.RemoveSpecial([(0, new SpecialPriceRemoval { Sku = "Mug", StoreView = " OUTLET_AT " }, Mug)], stored).Single().Rows.Single());
        Assert.IsEmpty(Plan.RemoveSpecial([(0, new SpecialPriceRemoval { Sku = "Mug", StoreView = "outlet_at" }, Mug)], stored[..1]));
        Assert.AreEqual(1, Plan.Unchanged);
    }

    [TestMethod]
    public void A_beginning_and_an_end_are_compared_as_instants_whatever_their_zone()
    {
        var to = new DateTime(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc);

        Assert.HasCount(1, Special([], true, Special("Mug", 9, to.AddMinutes(-1).ToLocalTime(), to)));
        Assert.IsEmpty(Special([], true, Special("Mug", 9, to.AddMinutes(1).ToLocalTime(), to)));
    }

    [TestMethod]
    public void A_price_that_ends_before_it_begins_is_refused()
    {
        var from = new DateTime(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc);

        Assert.IsEmpty(Special([], true, Special("Mug", 9, from, from)));
        Assert.AreEqual("The price ends before it begins.", errors.ToResult(0).Errors.Single().Message);
    }

    [TestMethod]
    public void The_zone_is_that_of_the_store_view()
    {
        var asked = new List<string>();
        var unit = Plan.Special(
            [(0, Special("Mug", 9, new DateTime(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc)) with { StoreView = "outlet_at" }, Mug)],
            [],
            viewId =>
            {
                asked.Add(viewId);
                return TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo");
            },
            keepsDates: true).Single();

        CollectionAssert.AreEqual(new[] { "3" }, asked);
        Assert.AreEqual("2026-03-01 09:00:00", unit.Rows[0].Price.PriceFrom);
        Assert.AreEqual(3, unit.Rows[0].Price.StoreId);
    }

    private List<BulkUnit<SpecialPriceRow>> Special(SpecialPriceWire[] stored, bool keepsDates, SpecialPrice item) => Plan.Special([(0, item, Mug)], stored, _ => TimeZoneInfo.Utc, keepsDates);

    private static BasePrice Base(string sku, decimal price, string? view = null) => new() { Sku = sku, Price = price, StoreView = view };

    private static SpecialPrice Special(string sku, decimal price, DateTime? from = null, DateTime? to = null) => new() { Sku = sku, Price = price, From = from, To = to };
}
