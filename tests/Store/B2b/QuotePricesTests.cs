using System.Text.Json.Nodes;
using CsCheck;
using PowerPlatformMagento.Sandbox.Store.B2b;

namespace PowerPlatformMagento.Sandbox.Store.Tests.B2b;

/// <summary>What a negotiated price does to the amounts of a cart.</summary>
[TestClass]
public sealed class QuotePricesTests
{
    [TestMethod]
    [DataRow(1L, 10.0, 90.0)]
    [DataRow(1L, 0.0, 100.0)]
    [DataRow(1L, 100.0, 0.0)]
    [DataRow(1L, 33.333, 66.67)]
    [DataRow(2L, 20.5, 79.5)]
    [DataRow(3L, 42.0, 42.0)]
    public void A_kind_and_a_value_make_a_total(long type, double value, double total) => Assert.AreEqual((decimal)total, QuotePrices.NegotiatedTotal(100, type, (decimal)value));

    [TestMethod]
    [DataRow(null, 10.0)]
    [DataRow(4L, 10.0)]
    [DataRow(1L, null)]
    public void Without_both_nothing_is_negotiated(long? type, double? value) => Assert.IsNull(QuotePrices.NegotiatedTotal(100, type, (decimal?)value));

    [TestMethod]
    public void Prices_of_rows_and_totals_follow_in_both_places()
    {
        var (cart, totals) = (Cart(), Totals());

        QuotePrices.Scale(cart, totals, 1, 0.5m);

        Assert.AreEqual("10", cart["items"]![0]!["price"]!.ToJsonString());
        Assert.AreEqual("20", cart["items"]![0]!["extension_attributes"]!["negotiable_quote_item"]!["original_price"]!.ToJsonString());
        Assert.AreEqual("10", cart["extension_attributes"]!["shipping_assignments"]![0]!["items"]![0]!["price"]!.ToJsonString());
        Assert.AreEqual("""{"id":1,"grand_total":23.8,"subtotal":20,"tax_amount":3.8,"items_qty":2,"items":[{"item_id":7,"price":10,"qty":2,"row_total":20,"tax_percent":19}],"total_segments":[{"code":"tax","value":3.8}]}""", totals.ToJsonString());
    }

    [TestMethod]
    public void The_original_total_does_not_change_with_the_price()
    {
        var cart = Cart();
        Assert.AreEqual(40, QuotePrices.OriginalTotal(cart));

        QuotePrices.Scale(cart, Totals(), 1, 0.3m);

        Assert.AreEqual(40, QuotePrices.OriginalTotal(JsonNode.Parse(cart.ToJsonString())!.AsObject()));
    }

    [TestMethod]
    public void From_any_part_back_to_the_whole_is_a_cent_away_at_most() => Gen.Int[10, 100].Sample(percent =>
    {
        var (cart, totals) = (Cart(), Totals());
        QuotePrices.Scale(cart, totals, 1, percent / 100m);
        (cart, totals) = (JsonNode.Parse(cart.ToJsonString())!.AsObject(), JsonNode.Parse(totals.ToJsonString())!.AsObject());
        QuotePrices.Scale(cart, totals, percent / 100m, 1);
        return Math.Abs(47.6m - totals["grand_total"]!.GetValue<decimal>()) <= 0.05m && cart["items"]![0]!["price"]!.GetValue<decimal>() == 20;
    });

    [TestMethod]
    public void What_costs_nothing_stays_at_nothing()
    {
        var totals = Totals();

        QuotePrices.Scale(Cart(), totals, 0, 1);

        Assert.AreEqual("0", totals["grand_total"]!.ToJsonString());
    }

    [TestMethod]
    [DataRow("created", true, false)]
    [DataRow("processing_by_admin", true, false)]
    [DataRow("submitted_by_customer", true, false)]
    [DataRow("submitted_by_admin", false, true)]
    [DataRow("declined", false, true)]
    [DataRow("ordered", false, false)]
    [DataRow("closed", false, false)]
    [DataRow(null, false, false)]
    public void It_is_the_turn_of_one_or_of_none(string? status, bool merchant, bool buyer)
    {
        Assert.AreEqual(merchant, QuoteStatus.IsOpenForMerchant(status));
        Assert.AreEqual(buyer, QuoteStatus.IsOpenForBuyer(status));
    }

    private static JsonObject Cart() => JsonNode.Parse("""
        {"id":1,"items":[{"item_id":7,"price":20,"qty":2}],"extension_attributes":{"shipping_assignments":[{"items":[{"item_id":7,"price":20,"qty":2}]}]}}
        """)!.AsObject();

    private static JsonObject Totals() => JsonNode.Parse("""
        {"id":1,"grand_total":47.6,"subtotal":40,"tax_amount":7.6,"items_qty":2,"items":[{"item_id":7,"price":20,"qty":2,"row_total":40,"tax_percent":19}],"total_segments":[{"code":"tax","value":7.6}]}
        """)!.AsObject();
}
