namespace PowerPlatformMagento.Sandbox.Store.Tests.Routes;

/// <summary>
/// What Magento's own description (Swagger) says of a route. Those of Open Source are of 2.4.7-p6, asked with full rights; those of Adobe Commerce of Adobe's published schema.
/// </summary>
/// <param name="Method">Verb.</param>
/// <param name="Path">Path after the version; stars for values.</param>
/// <param name="Answer">Type of the answer: a list is an object with <c>total_count</c>, nothing is printed as an empty array.</param>
/// <param name="Required">Arguments that have to be there.</param>
internal sealed record RouteFact(string Method, string Path, string Answer, IReadOnlyList<string> Required)
{
    private const string OfOpenSource = """
        DELETE addresses/* boolean -
        GET attributeMetadata/customer array -
        GET attributeMetadata/customer/attribute/* object -
        GET carts/* object -
        GET carts/*/totals object -
        GET carts/search list -
        GET configurable-products/*/children array -
        GET configurable-products/*/options/all array -
        POST coupons object coupon
        DELETE coupons/* boolean -
        GET coupons/* object -
        PUT coupons/* object coupon
        POST coupons/generate array couponSpec
        GET coupons/search list -
        GET creditmemo/* object -
        GET creditmemo/*/comments list -
        POST creditmemo/*/comments object entity
        GET creditmemos list -
        GET customerGroups/* object -
        GET customerGroups/search list -
        POST customers object customer
        GET customers/* object -
        PUT customers/* object customer
        GET customers/addresses/* object -
        GET customers/search list -
        GET directory/countries array -
        GET directory/countries/* object -
        GET inventory/get-product-salable-quantity/*/* number -
        GET inventory/is-product-salable/*/* boolean -
        GET inventory/source-items list -
        POST inventory/source-items nothing sourceItems
        POST inventory/source-items-delete nothing sourceItems
        GET inventory/sources list -
        POST inventory/sources nothing source
        GET inventory/sources/* object -
        PUT inventory/sources/* nothing source
        GET inventory/stock-resolver/*/* object -
        GET inventory/stock-source-links list -
        GET inventory/stocks list -
        GET inventory/stocks/* object -
        POST invoice/*/refund integer -
        GET invoices list -
        GET invoices/* object -
        GET invoices/*/comments list -
        POST invoices/comments object entity
        GET modules array -
        POST order/*/invoice integer -
        POST order/*/refund integer -
        POST order/*/ship integer -
        GET orders list -
        POST orders object entity
        GET orders/* object -
        PUT orders/* object entity
        POST orders/*/cancel boolean -
        GET orders/*/comments list -
        POST orders/*/comments boolean statusHistory
        POST orders/*/emails boolean -
        POST orders/*/hold boolean -
        GET orders/*/statuses string -
        POST orders/*/unhold boolean -
        PUT orders/create object entity
        GET orders/items list -
        GET orders/items/* object -
        GET products list -
        POST products object product
        GET products/* object -
        PUT products/* object product
        PUT products/*/stockItems/* integer stockItem
        GET products/attribute-sets/* object -
        GET products/attribute-sets/*/attributes array -
        GET products/attribute-sets/sets/list list -
        GET products/attributes list -
        GET products/attributes/* object -
        GET products/attributes/*/options array -
        POST products/base-prices array prices
        POST products/base-prices-information array skus
        POST products/cost array prices
        POST products/cost-information array skus
        POST products/special-price array prices
        POST products/special-price-delete array prices
        POST products/special-price-information array skus
        POST products/tier-prices array prices
        PUT products/tier-prices array prices
        POST products/tier-prices-delete array prices
        POST products/tier-prices-information array skus
        GET products/types array -
        GET salesRules/* object -
        GET salesRules/search list -
        GET shipment/* object -
        GET shipment/*/comments list -
        POST shipment/*/comments object entity
        POST shipment/track object entity
        DELETE shipment/track/* boolean -
        GET shipments list -
        GET stockItems/* object -
        GET stockStatuses/* object -
        GET store/storeConfigs array -
        GET store/storeGroups array -
        GET store/storeViews array -
        GET store/websites array -
        """;

    private const string OfCommerce = """
        GET company list -
        GET company/* object -
        PUT company/* object company
        GET companyCredits list -
        GET companyCredits/* object -
        PUT companyCredits/* object creditLimit
        POST companyCredits/*/decreaseBalance boolean value,currency,operationType
        POST companyCredits/*/increaseBalance boolean value,currency,operationType
        GET companyCredits/company/* object -
        GET companyCredits/history list -
        PUT negotiableQuote/* nothing quote
        GET negotiableQuote/*/comments array -
        POST negotiableQuote/decline boolean quoteId,reason
        POST negotiableQuote/request boolean quoteId,quoteName
        POST negotiableQuote/submitToCustomer boolean quoteId
        GET returns list -
        POST returns object rmaDataObject
        GET returns/* object -
        PUT returns/* object rmaDataObject
        GET returns/*/comments list -
        POST returns/*/comments boolean data
        GET returns/*/tracking-numbers list -
        POST returns/*/tracking-numbers boolean track
        DELETE returns/*/tracking-numbers/* boolean -
        GET returnsAttributeMetadata array -
        """;

    private const string OfCloud = "GET order-statuses array -";

    /// <summary>Routes of an edition, as far as the sandbox answers them.</summary>
    public static IReadOnlyList<RouteFact> Of(StoreEdition edition) =>
    [
        .. Read(OfOpenSource),
        .. edition == StoreEdition.OpenSource ? [] : Read(OfCommerce),
        .. edition == StoreEdition.AdobeCommerceCloudService ? Read(OfCloud) : [],
    ];

    private static IEnumerable<RouteFact> Read(string lines) => lines.Split('\n').Select(line => line.Trim().Split(' '))
        .Select(parts => new RouteFact(parts[0], parts[1], parts[2], parts[3] == "-" ? [] : parts[3].Split(',')));
}
