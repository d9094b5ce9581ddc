namespace PowerPlatformMagento.Sandbox.App.Comparison;

/// <summary>The columns of <c>mag_orderline</c> that the raw items of an order imply.</summary>
internal static class LineExpectation
{
    /// <summary>The rows that become lines, by item id: configurable pairs are one line.</summary>
    public static IEnumerable<(string Id, Dictionary<string, object?> Columns)> Of(Document order)
    {
        var items = order.List("items").ToList();
        var parents = items.ToDictionary(item => item.Text("item_id") ?? "?");
        var children = items.Where(item => ConfigurableOf(item, parents) is not null).ToLookup(item => item.Text("parent_item_id"));
        foreach (var item in items.Where(item => ConfigurableOf(item, parents) is null))
        {
            var id = item.Text("item_id") ?? "?";
            var child = children[id].FirstOrDefault();
            yield return (id, Columns(item, child.IsPresent ? child : item));
        }
    }

    private static Document? ConfigurableOf(Document item, Dictionary<string, Document> parents) =>
        item.Text("parent_item_id") is { } parent && parents.TryGetValue(parent, out var row) && row.Text("product_type") == "configurable"
            ? row
            : null;

    private static Dictionary<string, object?> Columns(Document item, Document product) => new()
    {
        ["mag_magentoid"] = item.Text("item_id"),
        ["mag_sku"] = product.Text("sku"),
        ["mag_magentoproductid"] = product.Text("product_id"),
        ["mag_producttype"] = item.Text("product_type"),
        ["mag_parentlineid"] = item.Text("parent_item_id"),
        ["mag_quantity"] = item.Amount("qty_ordered"),
        ["mag_quantityinvoiced"] = item.Amount("qty_invoiced"),
        ["mag_quantityshipped"] = item.Amount("qty_shipped"),
        ["mag_quantityrefunded"] = item.Amount("qty_refunded"),
        ["mag_quantitycanceled"] = item.Amount("qty_canceled"),
        ["mag_price"] = item.Amount("price"),
        ["mag_priceincltax"] = item.Amount("price_incl_tax"),
        ["mag_originalprice"] = item.Amount("original_price"),
        ["mag_discountamount"] = Math.Abs(item.Amount("discount_amount")),
        ["mag_taxamount"] = item.Amount("tax_amount"),
        ["mag_taxpercent"] = item.Amount("tax_percent"),
    };
}
