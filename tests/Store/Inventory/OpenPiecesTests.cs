using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Inventory;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Inventory;

/// <summary>What an order still reserves, row by row.</summary>
[TestClass]
public sealed class OpenPiecesTests
{
    [TestMethod]
    [DataRow("new", 5)]
    [DataRow("pending_payment", 5)]
    [DataRow("processing", 5)]
    [DataRow("holded", 5)]
    [DataRow("payment_review", 5)]
    [DataRow("complete", 0)]
    [DataRow("closed", 0)]
    [DataRow("canceled", 0)]
    public void Orders_that_are_done_reserve_nothing(string state, int pieces) =>
        Assert.AreEqual(pieces, Sum($$"""{"state":"{{state}}","items":[{"item_id":1,"sku":"A","product_type":"simple","qty_ordered":5}]}"""));

    [TestMethod]
    [DataRow("""{"qty_shipped":2}""", 3)]
    [DataRow("""{"qty_canceled":2}""", 3)]
    [DataRow("""{"qty_shipped":2,"qty_refunded":2}""", 3, DisplayName = "what came back was shipped before")]
    [DataRow("""{"qty_refunded":2}""", 3, DisplayName = "paid back before it was shipped")]
    [DataRow("""{"qty_shipped":1,"qty_refunded":3}""", 2)]
    [DataRow("""{"qty_shipped":5}""", 0)]
    [DataRow("""{"qty_shipped":9}""", 0, DisplayName = "more shipped than ordered")]
    [DataRow("""{"qty_invoiced":5}""", 5, DisplayName = "an invoice ships nothing")]
    [DataRow("""{"is_virtual":1,"qty_invoiced":2}""", 3, DisplayName = "without a parcel the invoice counts")]
    [DataRow("""{"is_virtual":1,"qty_shipped":2}""", 5)]
    public void A_row_reserves_what_is_neither_gone_nor_given_up(string quantities, int pieces)
    {
        var row = $$"""{"item_id":1,"sku":"A","product_type":"simple","qty_ordered":5,{{quantities[1..]}}""";

        Assert.AreEqual(pieces, Sum($$"""{"state":"processing","items":[{{row}}]}"""));
    }

    [TestMethod]
    public void A_configurable_counts_once_by_the_sku_of_its_child()
    {
        var open = Of("""
            {"state":"new","items":[
            {"item_id":1,"sku":"TEE-M","product_type":"configurable","qty_ordered":3,"qty_shipped":1},
            {"item_id":2,"parent_item_id":1,"sku":"TEE-M","product_type":"simple","qty_ordered":3,"qty_shipped":0}]}
            """);

        CollectionAssert.AreEqual(new[] { ("TEE-M", 2m) }, open.ToArray());
    }

    [TestMethod]
    public void A_bundle_counts_by_its_parts_and_follows_its_own_row()
    {
        var open = Of("""
            {"state":"processing","items":[
            {"item_id":1,"sku":"SET","product_type":"bundle","qty_ordered":4,"qty_shipped":1},
            {"item_id":2,"parent_item_id":1,"sku":"CUP","product_type":"simple","qty_ordered":8},
            {"item_id":3,"parent_item_id":1,"sku":"POT","product_type":"simple","qty_ordered":4}]}
            """);

        CollectionAssert.AreEquivalent(new[] { ("CUP", 6m), ("POT", 3m) }, open.ToArray());
    }

    [TestMethod]
    [DataRow("""{"state":"new"}""")]
    [DataRow("""{"state":"new","items":null}""")]
    [DataRow("""{"state":"new","items":[]}""")]
    [DataRow("""{"state":"new","items":[null,7]}""")]
    [DataRow("""{"state":"new","items":[{"item_id":2,"parent_item_id":1,"sku":"A","product_type":"simple","qty_ordered":3}]}""")]
    public void Orders_without_rows_of_their_own_reserve_nothing(string order) => Assert.IsEmpty(Of(order));

    private static decimal Sum(string order) => Of(order).Sum(piece => piece.Quantity);

    private static IReadOnlyList<(string Sku, decimal Quantity)> Of(string order)
    {
        using var document = JsonDocument.Parse(order);
        return OpenPieces.Of(document.RootElement);
    }
}
