using PowerPlatformMagento.Connector.Definition.Language;
using PowerPlatformMagento.Operations;
using PowerPlatformMagento.Operations.Stores;

namespace PowerPlatformMagento.Connector.Definition.Areas;

/// <summary>The connected stores, how they are built, and the lists behind drop-downs.</summary>
internal sealed class StoresArea : IConnectorArea
{
    public void Describe(ConnectorBuilder connector)
    {
        connector.Get("ListStores", "/stores")
            .Summary("List stores")
            .Description("Lists the stores the app is connected to.")
            .Internal()
            .Returns<ChoiceList>("The connected stores.");

        connector.Get("GetStoreStructure", "/stores/{store}/structure")
            .Summary("Get the structure of a store")
            .Description("Gets the edition and version of a store, its websites, store views with currency, language and time zone, and what it can do. It is read anew every ten minutes.")
            .Returns<StoreStructure>("How the store is built.");

        Choices(connector, "ListStoreViews", "store-views", "store views", "Lists the store views of a store by their codes.");
        Choices(connector, "ListWebsites", "websites", "websites", "Lists the websites of a store by their codes.");
        Choices(connector, "ListOrderStatuses", "order-statuses", "order statuses", "Lists the order statuses that Magento has and those that the store uses.");
        Choices(connector, "ListOrderStates", "order-states", "order states", "Lists the fixed states of orders.");
        Choices(connector, "ListCustomerGroups", "customer-groups", "customer groups", "Lists the customer groups of a store by their IDs.");
        Choices(connector, "ListPriceGroups", "price-groups", "customer groups of prices", "Lists the customer groups of a store as prices name them.");
        Choices(connector, "ListSources", "sources", "inventory sources", "Lists the inventory sources of a store by their codes.");
        Choices(connector, "ListCarriers", "carriers", "carriers", "Lists the carriers that Magento knows and those that the store uses.");
        Choices(connector, "ListAttributeSets", "attribute-sets", "attribute sets", "Lists the attribute sets of products by their IDs.");
        Choices(connector, "ListProductTypes", "product-types", "product types", "Lists the types a product can have.");
        Choices(connector, "ListCouponRules", "coupon-rules", "coupon rules", "Lists the cart price rules that take coupons, by their IDs.");
        Choices(connector, "ListCountries", "countries", "countries", "Lists the countries a store knows by their codes of two letters.");
        Choices(connector, "ListReturnStatuses", "return-statuses", "return statuses", "Lists the statuses of returns of Adobe Commerce.");
        Choices(connector, "ListReturnReasons", "return-reasons", "return reasons", "Lists the reasons of returns a store offers.");
        Choices(connector, "ListReturnConditions", "return-conditions", "return conditions", "Lists the conditions of returned goods a store offers.");
        Choices(connector, "ListReturnResolutions", "return-resolutions", "return resolutions", "Lists what buyers can ask for returned goods in a store.");
    }

    private static void Choices(ConnectorBuilder connector, string operationId, string route, string what, string description) =>
        connector.Get(operationId, $"/stores/{{store}}/choices/{route}")
            .Summary($"List {what}")
            .Description(description)
            .Internal()
            .Returns<ChoiceList>("Entries of the drop-down list.");
}
