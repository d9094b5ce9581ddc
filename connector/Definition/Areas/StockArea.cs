using PowerPlatformMagento.Connector.Definition.Language;
using PowerPlatformMagento.Operations.Bulk;
using PowerPlatformMagento.Operations.Stock;

namespace PowerPlatformMagento.Connector.Definition.Areas;

/// <summary>Stock by inventory source.</summary>
internal sealed class StockArea : IConnectorArea
{
    public void Describe(ConnectorBuilder connector)
    {
        connector.Get("GetStock", "/stores/{store}/stock")
            .Summary("Get stock")
            .Description("Gets the quantities of a product at the inventory sources of the store. Open orders are not taken off.")
            .Query("sku", "SKU", "SKU of the product, for example MUG-0,5L.", sku => sku.Required().Length(1, 64))
            .Query("sourceCode", "Source Code", "Only this inventory source; empty means all.", source => source.DynamicList("ListSources"))
            .Returns<StockList>("The quantities.");

        connector.Post("SetStock", "/stores/{store}/stock")
            .Summary("Set stock")
            .Description("Sets the quantities of up to 1000 products at their inventory sources. Good items are written although others are refused; the call can be repeated.")
            .Important()
            .Body<StockRequest>(body => body.Items(request => request.Items, item => item.Property(quantity => quantity.SourceCode).DynamicList("ListSources")))
            .Returns<BulkResult>("How many quantities were accepted, and which were not.");

        connector.Get("GetSalableQuantity", "/stores/{store}/stock/salable")
            .Summary("Get salable quantity")
            .Description("Gets what a website can sell of a product: its stock without what open orders have reserved. Products that are put together of others have no stock of their own.")
            .Query("sku", "SKU", "SKU of the product, for example MUG-0,5L.", sku => sku.Required().Length(1, 64))
            .Query("website", "Website", "Code of the website; empty means the first one.", website => website.DynamicList("ListWebsites"))
            .Returns<SalableQuantity>("The salable quantity.");
    }
}
