using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Inventory;

namespace PowerPlatformMagento.Sandbox.Store.Editing.Sales;

/// <summary>Whether goods can leave a source. The default one is never short of anything, so that orders of a generated store can always be shipped.</summary>
internal static class ShippingSource
{
    /// <exception cref="StoreRuleException">The source is not known, or the goods are not there.</exception>
    public static void Check(DocumentSet documents, OrderSheet order, NewShipment shipment)
    {
        if (shipment.SourceCode is not { } source || source == SourceItems.DefaultSource)
        {
            return;
        }

        var quantities = Shipping.Quantities(order, shipment);
        var isThere = StockSources.Knows(documents, source) && order.Rows
            .Where(row => quantities.GetValueOrDefault(row.Id) > 0 && SourceItems.HasStock((string?)row.Json["product_type"] == "configurable" ? "simple" : (string?)row.Json["product_type"] ?? ""))
            .All(row => SourceItems.Of(documents, row.Sku).Any(item => item.Source == source && item.Quantity >= quantities[row.Id]));
        if (!isThere)
        {
            throw new StoreRuleException("Could not save a shipment, see error log for details");
        }
    }
}
