using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.Store.Generation;

/// <summary>Rows of an order whose products somebody chose.</summary>
internal static class ChosenRows
{
    /// <param name="orderId">The order.</param>
    /// <param name="store">Store view, which decides the currency.</param>
    /// <param name="tax">Tax in thousandths.</param>
    /// <param name="discount">Discount in percent.</param>
    /// <param name="choices">Products and pieces.</param>
    public static List<OrderLine> Plan(long orderId, StoreView store, int tax, int discount, IEnumerable<(CatalogueItem Item, int Quantity)> choices)
    {
        List<OrderLine> lines = [];
        foreach (var (item, quantity) in choices)
        {
            var product = item.Product;
            var line = Line(product.Kind, item.Sku, product.Name, product.Id, product.Price, quantity, null);
            lines.Add(line);
            if (product.Kind == LineKind.Configurable)
            {
                lines.Add(Line(LineKind.ConfigurableChild, item.Sku, item.Name, product.SizeId(item.Option), 0, quantity, line));
            }

            OrderLine Line(LineKind kind, string sku, string name, int productId, long price, int pieces, OrderLine? parent) => new()
            {
                ItemId = (orderId * RowPlanner.ItemsPerOrder) + lines.Count,
                Kind = kind,
                Sku = sku,
                Name = name,
                ProductId = productId,
                Quantity = pieces,
                Amounts = RowAmounts.Of(new Pair(price, RowAmounts.Divide((Int128)price * store.Rate, 10000)), pieces, tax, discount),
                WeightGrams = product.WeightGrams,
                TaxPermille = tax,
                DiscountPercent = discount,
                Parent = parent,
                Option = item.Option,
            };
        }

        return lines;
    }
}
