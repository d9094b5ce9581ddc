using System.Buffers;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Magento.Mapping.Wire;

namespace PowerPlatformMagento.Magento.Mapping;

/// <summary>Rows of an order to lines.</summary>
internal static class OrderLineMapper
{
    public static List<OrderLine> Map(OrderWire order, OrderRows rows)
    {
        var lines = new List<OrderLine>(rows.Count);
        if (rows.Count == 0)
        {
            return lines;
        }

        var amounts = ArrayPool<RowAmounts>.Shared.Rent(rows.Count * 2);
        try
        {
            var plain = amounts.AsSpan(0, rows.Count);
            var website = amounts.AsSpan(rows.Count, rows.Count);
            var counted = Collect(rows, plain, website);
            var source = RowTotals.Choose(plain[..counted], order.Subtotal);
            var websiteSource = RowTotals.Choose(website[..counted], order.BaseSubtotal);
            for (var i = 0; i < rows.Count; i++)
            {
                if (!rows.IsHidden(rows[i]))
                {
                    lines.Add(MapLine(rows, rows[i], source, websiteSource));
                }
            }

            return lines;
        }
        finally
        {
            ArrayPool<RowAmounts>.Shared.Return(amounts);
        }
    }

    private static int Collect(OrderRows rows, Span<RowAmounts> plain, Span<RowAmounts> website)
    {
        var counted = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            var item = rows[i];
            if (!rows.IsHidden(item) && !rows.HasAmountsOnChildren(item))
            {
                plain[counted] = Plain(item);
                website[counted++] = Website(item);
            }
        }

        return counted;
    }

    private static OrderLine MapLine(OrderRows rows, OrderItemWire item, RowTotalSource source, RowTotalSource websiteSource)
    {
        var product = rows.ProductOf(item);
        var onChildren = rows.HasAmountsOnChildren(item);
        var parent = rows.ParentOf(item);
        return new OrderLine
        {
            Id = Needed.Id(item.ItemId, "items.item_id"),
            ParentId = parent is { ProductType: "bundle" } ? parent.ItemId : null,
            Sku = Optional.Text(product.Sku) ?? Needed.Text(item.Sku, "items.sku"),
            Name = Optional.Text(item.Name) ?? Optional.Text(product.Name) ?? Needed.Text(item.Sku, "items.name"),
            ProductId = Optional.Id(product.ProductId) ?? Optional.Id(item.ProductId),
            ProductType = Optional.Text(item.ProductType) ?? "simple",
            Quantity = item.QtyOrdered,
            QuantityInvoiced = item.QtyInvoiced,
            QuantityShipped = item.QtyShipped,
            QuantityRefunded = item.QtyRefunded,
            QuantityCanceled = item.QtyCanceled,
            OriginalPrice = item.OriginalPrice,
            Price = item.Price,
            PriceInclTax = item.PriceInclTax,
            RowTotal = onChildren ? 0 : RowTotals.Of(Plain(item), source),
            BaseRowTotal = onChildren ? 0 : RowTotals.Of(Website(item), websiteSource),
            DiscountAmount = onChildren ? 0 : Math.Abs(item.DiscountAmount),
            TaxAmount = onChildren ? 0 : item.TaxAmount,
            TaxPercent = item.TaxPercent,
            Weight = item.Weight,
        };
    }

    private static RowAmounts Plain(OrderItemWire item) => new(
        item.RowTotal, item.DiscountAmount, item.Price, item.PriceInclTax, item.QtyOrdered, item.TaxAmount, item.DiscountTaxCompensationAmount);

    private static RowAmounts Website(OrderItemWire item) => new(
        item.BaseRowTotal, item.BaseDiscountAmount, item.BasePrice, item.BasePriceInclTax, item.QtyOrdered, item.BaseTaxAmount, item.BaseDiscountTaxCompensationAmount);
}
