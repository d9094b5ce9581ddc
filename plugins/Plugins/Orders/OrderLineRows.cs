using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Orders;

/// <summary>Fills order lines.</summary>
internal static class OrderLineRows
{
    public static Entity Of(OrderLine line, int position, ExternalKeys keys, Guid currencyId, FieldRules rules) =>
        new RowBuilder(OrderLineTable.Name, rules, line.Id)
            .Key(OrderLineTable.ExternalKey, keys.Line(line.Id), 100)
            .Text(OrderLineTable.ProductName, line.Name, 300)
            .Key(OrderLineTable.MagentoId, line.Id, 20)
            .Code(OrderLineTable.ParentLineId, line.ParentId, 20)
            .Whole(OrderLineTable.Position, position)
            .Code(OrderLineTable.Sku, line.Sku, 255)
            .Code(OrderLineTable.MagentoProductId, line.ProductId, 20)
            .Code(OrderLineTable.ProductType, line.ProductType, 32)
            .Number(OrderLineTable.Quantity, line.Quantity)
            .Number(OrderLineTable.QuantityInvoiced, line.QuantityInvoiced)
            .Number(OrderLineTable.QuantityShipped, line.QuantityShipped)
            .Number(OrderLineTable.QuantityRefunded, line.QuantityRefunded)
            .Number(OrderLineTable.QuantityCanceled, line.QuantityCanceled)
            .Number(OrderLineTable.WebsiteRowTotal, line.BaseRowTotal)
            .Number(OrderLineTable.TaxPercent, line.TaxPercent)
            .Number(OrderLineTable.Weight, line.Weight)
            .Link(OrderLineTable.Currency, CurrencyTable.Name, currencyId)
            .Amount(OrderLineTable.OriginalPrice, line.OriginalPrice)
            .Amount(OrderLineTable.Price, line.Price)
            .Amount(OrderLineTable.PriceInclTax, line.PriceInclTax)
            .Amount(OrderLineTable.RowTotal, line.RowTotal)
            .Amount(OrderLineTable.DiscountAmount, line.DiscountAmount)
            .Amount(OrderLineTable.TaxAmount, line.TaxAmount)
            .Row;

    /// <summary>
    /// What becomes of a line the order no longer has: the row stays for the history, its amounts and quantity become nothing,
    /// so that the lines still add up to the order.
    /// </summary>
    public static Entity Gone(FieldRules rules) =>
        new RowBuilder(OrderLineTable.Name, rules)
            .Number(OrderLineTable.Quantity, 0m)
            .Number(OrderLineTable.WebsiteRowTotal, 0m)
            .Amount(OrderLineTable.RowTotal, 0m)
            .Amount(OrderLineTable.DiscountAmount, 0m)
            .Amount(OrderLineTable.TaxAmount, 0m)
            .Row;
}
