using PowerPlatformMagento.Connector.Definition.Language;
using PowerPlatformMagento.Operations.Bulk;
using PowerPlatformMagento.Operations.Prices;

namespace PowerPlatformMagento.Connector.Definition.Areas;

/// <summary>Base, tier and special prices.</summary>
internal sealed class PricesArea : IConnectorArea
{
    private const string Result = "How many prices were accepted, and which were not.";
    private const string Removed = "How many items were accepted, and which were not.";

    public void Describe(ConnectorBuilder connector)
    {
        connector.Post("GetPrices", "/stores/{store}/prices/read")
            .Summary("Get prices")
            .Description("Gets the base, special and tier prices of up to 1000 products.")
            .Safe()
            .Body<PriceQuery>()
            .Returns<PriceList>("The prices.");

        connector.Post("SetBasePrices", "/stores/{store}/prices/base")
            .Summary("Set base prices")
            .Description("Sets the base prices of up to 1000 products. Good prices are written although others are refused; the call can be repeated.")
            .Body<BasePriceRequest>(body => body.Items(request => request.Items, item => item.Property(price => price.StoreView).DynamicList("ListStoreViews")))
            .Returns<BulkResult>(Result);

        connector.Post("SetTierPrices", "/stores/{store}/prices/tier")
            .Summary("Set tier prices")
            .Description("Sets prices that hold from a quantity on, for all or for one customer group. Good prices are written although others are refused; the call can be repeated.")
            .Body<TierPriceRequest>(body => body.Items(request => request.Items, item =>
            {
                item.Property(price => price.CustomerGroup).DynamicList("ListPriceGroups");
                item.Property(price => price.Website).DynamicList("ListWebsites");
            }))
            .Returns<BulkResult>(Result);

        connector.Post("SetSpecialPrices", "/stores/{store}/prices/special")
            .Summary("Set special prices")
            .Description("Sets prices that hold for a time. Good prices are written although others are refused; the call can be repeated.")
            .Body<SpecialPriceRequest>(body => body.Items(request => request.Items, item => item.Property(price => price.StoreView).DynamicList("ListStoreViews")))
            .Returns<BulkResult>(Result);

        connector.Post("RemoveTierPrices", "/stores/{store}/prices/tier/remove")
            .Summary("Remove tier prices")
            .Description("Removes the tier prices that are named, or all tier prices of products. What is not there is left alone; the call can be repeated.")
            .Body<TierPriceRemovalRequest>(body => body.Items(request => request.Items, item =>
            {
                item.Property(price => price.Quantity).Important();
                item.Property(price => price.CustomerGroup).DynamicList("ListPriceGroups");
                item.Property(price => price.Website).DynamicList("ListWebsites");
            }))
            .Returns<BulkResult>(Removed);

        connector.Post("RemoveSpecialPrices", "/stores/{store}/prices/special/remove")
            .Summary("Remove special prices")
            .Description("Removes special prices with their dates, so that the base price holds again. What is not there is left alone; the call can be repeated.")
            .Body<SpecialPriceRemovalRequest>(body => body.Items(request => request.Items, item => item.Property(price => price.StoreView).DynamicList("ListStoreViews")))
            .Returns<BulkResult>(Removed);
    }
}
