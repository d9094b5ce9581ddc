using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Carts;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Tests.Editing;
using PowerPlatformMagento.Sandbox.Store.Tests.Products;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Routes;

/// <summary>A request the store takes. Bodies hold every member their route knows, as far as it can be set.</summary>
/// <param name="Method">Verb.</param>
/// <param name="Path">Path after the version, with a query where there has to be one.</param>
/// <param name="Body">JSON; null = none.</param>
internal sealed record GoodRequest(string Method, string Path, string? Body = null)
{
    private const string Any = "?searchCriteria=";

    public bool Is(RouteFact fact)
    {
        var parts = Path.Split('?')[0].Split('/');
        var described = fact.Path.Split('/');
        return Method == fact.Method && parts.Length == described.Length && parts.Zip(described).All(pair => pair.Second == pair.First || (pair.Second == "*" && !IsFixed(pair.First)));
    }

    /// <summary>One for every route, in an order in which all of them are taken.</summary>
    public static IReadOnlyList<GoodRequest> All(CatalogueStore store)
    {
        var (shipped, order, held, cancelled) = (Buy(store), Buy(store), Buy(store), Buy(store));
        var row = store.Operations.Catalogue.Order(order)!.Lines[0].ItemId;
        var invoice = store.Operations.Orders.Invoice(shipped);
        var shipment = store.Operations.Orders.Ship(shipped, trackNumber: "T-1");
        var memo = store.Operations.Orders.Refund(shipped, new() { ShippingAmount = 1, Lines = [new(store.Operations.Catalogue.Order(shipped)!.Lines[0].ItemId, 0)] });
        var track = store.Documents.Children.Next(StoreEntity.Shipments, "tracks") - 1;
        var back = store.Operations.Catalogue.Order(shipped)!.Lines[0].ItemId;
        var goods = store.Operations.Returns.Request(new NewReturn { OrderId = shipped, Lines = [new NewReturnLine(back, 1)] });
        store.Operations.Returns.AddParcel(goods, "R-1");
        var goodsRow = store.Documents.Children.Next(StoreEntity.Returns, "items") - 1;
        store.Operations.Orders.Hold(held);
        var (asked, offered, declined, free) = (Cart(store), Cart(store), Cart(store), Cart(store));
        foreach (var quote in new[] { asked, offered, declined })
        {
            store.Operations.Quotes.Request(quote, "Bulk order", "Cheaper, please");
        }

        var (first, second) = (Address(store, 3), Address(store, 4));
        var address = JsonDocument.Parse(store.Documents.Find(StoreEntity.Orders, order)!.Value).RootElement.GetProperty("billing_address").GetProperty("entity_id").GetInt64();
        return [.. Sales(order, row, held, cancelled, invoice, shipment, memo, track, shipped, back, address), .. People(first), .. Goods(), .. Commerce(goods, goodsRow, shipped, back, asked, offered, declined, free), .. Reads(order, row, free, second)];
    }

    private static bool IsFixed(string part) => part is "items" or "search" or "create" or "comments" or "track" or "generate" or "attribute-sets" or "attributes" or "types" or "history" or "addresses"
        or "request" or "decline" or "submitToCustomer" or "tier-prices" or "base-prices" or "cost" or "special-price";

    private static long Buy(CatalogueStore store) =>
        store.Operations.Front.PlaceOrder(new NewOrder { Buyer = EditableStore.Guest, Lines = [new NewOrderLine("MUG-0,5L", 5), new NewOrderLine("P-1000", 2)] });

    private static long Address(CatalogueStore store, long customer) =>
        JsonDocument.Parse(store.Documents.Find(StoreEntity.Customers, customer)!.Value).RootElement.GetProperty("addresses")[0].GetProperty("id").GetInt64();

    private static long Cart(CatalogueStore store)
    {
        var customer = store.Documents.Ids(StoreEntity.Customers).First(id =>
            JsonDocument.Parse(store.Documents.Find(StoreEntity.Customers, id)!.Value).RootElement.GetProperty("extension_attributes").TryGetProperty("company_attributes", out _));
        return store.Operations.Carts.Add(new NewCart { CustomerId = customer, Lines = [new NewOrderLine("P-1020", 10)] });
    }

    private static IEnumerable<GoodRequest> Sales(long order, long row, long held, long cancelled, long invoice, long shipment, long memo, long track, long shipped, long back, long address) =>
    [
        new("POST", $"orders/{order}/comments", """{"statusHistory":{"comment":"x","created_at":"2026-11-24 10:00:00","entity_id":null,"entity_name":"order","is_customer_notified":0,"is_visible_on_front":1,"parent_id":1,"status":"pending"}}"""),
        new("POST", "orders", $$"""{"entity":{"entity_id":{{order}},"increment_id":"{{order:D9}}","ext_order_id":"E-1","ext_customer_id":"C-1","customer_note":"n","weight":1.5} }"""),
        new("PUT", "orders/create", $$"""{"entity":{"entity_id":{{order}},"ext_order_id":"E-2"} }"""),
        new("PUT", $"orders/{order}", $$"""{"entity":{"entity_id":{{address}},"parent_id":{{order}},"address_type":"billing","firstname":"M","lastname":"M","street":["Neu 1"],"city":"Wien","postcode":"1010","country_id":"AT","telephone":"1"} }"""),
        new("POST", $"order/{order}/invoice", $$"""{"capture":true,"items":[{"order_item_id":{{row}},"qty":2}],"notify":true,"appendComment":true,"comment":{"comment":"x","is_visible_on_front":0},"arguments":{"extension_attributes":{} } }"""),
        new("POST", $"order/{order}/ship", $$"""{"items":[{"order_item_id":{{row}},"qty":1}],"notify":false,"appendComment":true,"comment":{"comment":"x","is_visible_on_front":1},"tracks":[{"track_number":"T","title":"DHL","carrier_code":"custom"}],"packages":[],"arguments":{"extension_attributes":{"source_code":"default"} } }"""),
        new("POST", $"order/{order}/refund", $$"""{"items":[{"order_item_id":{{row}},"qty":1}],"notify":true,"appendComment":false,"comment":{"comment":"x","is_visible_on_front":0},"arguments":{"shipping_amount":1,"adjustment_positive":0.5,"adjustment_negative":0.25,"extension_attributes":{"return_to_stock_items":[{{row}}]} } }"""),
        new("POST", $"invoice/{invoice}/refund", $$"""{"items":[{"order_item_id":{{back}},"qty":0}],"isOnline":false,"notify":false,"appendComment":false,"comment":null,"arguments":{"shipping_amount":0,"adjustment_positive":1} }"""),
        new("POST", $"orders/{order}/hold"),
        new("POST", $"orders/{held}/unhold"),
        new("POST", $"orders/{order}/emails"),
        new("POST", $"orders/{cancelled}/cancel"),
        new("POST", "shipment/track", $$"""{"entity":{"order_id":{{shipped}},"parent_id":{{shipment}},"weight":1.5,"qty":1,"description":"d","track_number":"T-2","title":"UPS","carrier_code":"ups"} }"""),
        new("DELETE", $"shipment/track/{track}"),
        new("POST", $"shipment/{shipment}/comments", $$"""{"entity":{"parent_id":{{shipment}},"comment":"x","is_customer_notified":0,"is_visible_on_front":0} }"""),
        new("POST", "invoices/comments", $$"""{"entity":{"parent_id":{{invoice}},"comment":"x","is_customer_notified":0,"is_visible_on_front":0} }"""),
        new("POST", $"creditmemo/{memo}/comments", $$"""{"entity":{"parent_id":{{memo}},"comment":"x","is_customer_notified":0,"is_visible_on_front":0} }"""),
        new("GET", $"shipment/{shipment}"), new("GET", $"invoices/{invoice}"), new("GET", $"creditmemo/{memo}"),
        new("GET", $"shipment/{shipment}/comments"), new("GET", $"invoices/{invoice}/comments"), new("GET", $"creditmemo/{memo}/comments"),
    ];

    private static IEnumerable<GoodRequest> People(long address) =>
    [
        new("POST", "customers", """{"customer":{"email":"neu@example.com","firstname":"N","lastname":"N","gender":1,"group_id":1,"store_id":1,"website_id":1,"disable_auto_group_change":0,"addresses":[{"firstname":"N","lastname":"N","street":["Neu 1"],"city":"Wien","postcode":"1010","country_id":"AT","telephone":"1","default_billing":true,"region":{"region":"Wien","region_id":0}}],"extension_attributes":{"is_subscribed":true},"custom_attributes":[{"attribute_code":"d365_customer_id","value":"x"}]},"password":"Secret-4711"}"""),
        new("PUT", "customers/2", """{"customer":{"lastname":"Neu","taxvat":"DE1","dob":"1990-01-01"},"passwordHash":null}"""),
        new("DELETE", $"addresses/{address}"),
    ];

    private static IEnumerable<GoodRequest> Goods() =>
    [
        new("POST", "products", """{"product":{"sku":"NEW-1","name":"New","attribute_set_id":4,"price":9.5,"status":1,"visibility":4,"type_id":"simple","weight":1.5,"extension_attributes":{"website_ids":[1],"category_links":[{"position":0,"category_id":"2"}],"stock_item":{"qty":5,"is_in_stock":true}},"custom_attributes":[{"attribute_code":"description","value":"d"}]},"saveOptions":true}"""),
        new("PUT", "products/P-1000", """{"product":{"name":"Other","price":8}}"""),
        new("POST", "products/base-prices", """{"prices":[{"price":8.5,"store_id":0,"sku":"P-1000"}]}"""),
        new("POST", "products/base-prices-information", """{"skus":["P-1000"]}"""),
        new("POST", "products/cost", """{"prices":[{"cost":3.5,"store_id":0,"sku":"P-1000"}]}"""),
        new("POST", "products/cost-information", """{"skus":["P-1000"]}"""),
        new("POST", "products/tier-prices", """{"prices":[{"price":7,"price_type":"fixed","website_id":0,"sku":"P-1000","customer_group":"ALL GROUPS","quantity":10}]}"""),
        new("PUT", "products/tier-prices", """{"prices":[{"price":5,"price_type":"discount","website_id":0,"sku":"P-1000","customer_group":"General","quantity":20}]}"""),
        new("POST", "products/tier-prices-delete", """{"prices":[{"price":5,"price_type":"discount","website_id":0,"sku":"P-1000","customer_group":"General","quantity":20}]}"""),
        new("POST", "products/tier-prices-information", """{"skus":["P-1000"]}"""),
        new("POST", "products/special-price", """{"prices":[{"price":6,"store_id":0,"sku":"P-1000","price_from":"2027-01-01 00:00:00","price_to":"2027-02-01 00:00:00"}]}"""),
        new("POST", "products/special-price-delete", """{"prices":[{"price":6,"store_id":0,"sku":"P-1000","price_from":"2027-01-01 00:00:00","price_to":"2027-02-01 00:00:00"}]}"""),
        new("POST", "products/special-price-information", """{"skus":["P-1000"]}"""),
        new("PUT", "products/P-1000/stockItems/1", """{"stockItem":{"qty":12.5,"is_in_stock":true,"manage_stock":true}}"""),
        new("POST", "inventory/sources", """{"source":{"source_code":"north","name":"North","enabled":true,"postcode":"20095","country_id":"DE","latitude":53.5,"longitude":10,"use_default_carrier_config":true,"carrier_links":[]}}"""),
        new("PUT", "inventory/sources/north", """{"source":{"name":"North 2","postcode":"20095","country_id":"DE"}}"""),
        new("POST", "inventory/source-items", """{"sourceItems":[{"sku":"P-1000","source_code":"north","quantity":3,"status":1}]}"""),
        new("POST", "inventory/source-items-delete", """{"sourceItems":[{"sku":"P-1000","source_code":"north"}]}"""),
        new("POST", "coupons", """{"coupon":{"rule_id":4,"code":"SORRY-1","type":1,"usage_limit":1,"usage_per_customer":1,"times_used":0,"is_primary":false}}"""),
        new("POST", "coupons/generate", """{"couponSpec":{"rule_id":4,"format":"alphanum","quantity":2,"length":8,"prefix":"A","suffix":"Z","delimiter_at_every":4,"delimiter":"-"}}"""),
        new("PUT", "coupons/1", """{"coupon":{"coupon_id":1,"code":"OTHER-1"}}"""),
        new("DELETE", "coupons/1"),
    ];

    private static IEnumerable<GoodRequest> Commerce(long goods, long goodsRow, long shipped, long back, long asked, long offered, long declined, long free) =>
    [
        new("PUT", "company/1", """{"company":{"id":1,"status":1,"company_name":"A","company_email":"a@example.com","street":["S 1"],"city":"Wien","postcode":"1010","telephone":"1","country_id":"AT","super_user_id":1,"customer_group_id":1,"region":"Wien","comment":"x","extension_attributes":{}}}"""),
        new("PUT", "companyCredits/1", """{"creditLimit":{"id":1,"company_id":1,"credit_limit":9999.5,"currency_code":"EUR","exceed_limit":true,"credit_comment":"x"}}"""),
        new("POST", "companyCredits/1/increaseBalance", """{"value":5.5,"currency":"EUR","operationType":4,"comment":"x","options":{"purchase_order":"P","custom_reference_number":"R"}}"""),
        new("POST", "companyCredits/1/decreaseBalance", """{"value":5.5,"currency":"EUR","operationType":3,"comment":"x","options":{"order_increment":"1","currency_display":"EUR","currency_base":"EUR"}}"""),
        new("PUT", $"negotiableQuote/{offered}", $$"""{"quote":{"id":{{offered}},"extension_attributes":{"negotiable_quote":{"quote_name":"Q","expiration_period":"2027-01-01","negotiated_price_type":1,"negotiated_price_value":10,"shipping_price":5} } } }"""),
        new("GET", $"negotiableQuote/{offered}/comments"),
        new("POST", "negotiableQuote/decline", $$"""{"quoteId":{{declined}},"reason":"no"}"""),
        new("POST", "negotiableQuote/request", $$"""{"quoteId":{{free}},"quoteName":"Q","comment":"c","files":[]}"""),
        new("POST", "negotiableQuote/submitToCustomer", $$"""{"quoteId":{{asked}},"comment":"c","files":[]}"""),
        new("POST", "returns", $$"""{"rmaDataObject":{"order_id":{{shipped}},"items":[{"order_item_id":{{back}},"qty_requested":1,"reason":"16","condition":"21","resolution":"13"}],"comments":[{"comment":"x"}]} }"""),
        new("GET", $"returns/{goods}"),
        new("PUT", $"returns/{goods}", $$"""{"rmaDataObject":{"entity_id":{{goods}},"items":[{"entity_id":{{goodsRow}},"qty_authorized":1,"status":"authorized"}],"status":"authorized"} }"""),
        new("GET", $"returns/{goods}/comments"),
        new("POST", $"returns/{goods}/comments", """{"data":{"comment":"x","customer_notified":true,"visible_on_front":true,"admin":true}}"""),
        new("GET", $"returns/{goods}/tracking-numbers"),
        new("POST", $"returns/{goods}/tracking-numbers", """{"track":{"track_number":"R-2","carrier_title":"DHL","carrier_code":"custom"}}"""),
        new("DELETE", $"returns/{goods}/tracking-numbers/1"),
        new("GET", "company" + Any), new("GET", "company/1"), new("GET", "companyCredits" + Any), new("GET", "companyCredits/1"), new("GET", "companyCredits/company/1"),
        new("GET", "companyCredits/history" + Any), new("GET", "returns" + Any), new("GET", "returnsAttributeMetadata"),
    ];

    private static IEnumerable<GoodRequest> Reads(long order, long row, long cart, long address) => new[]
    {
        "orders" + Any, $"orders/{order}", "orders/items" + Any, $"orders/items/{row}", $"orders/{order}/statuses", $"orders/{order}/comments", "shipments" + Any, "invoices" + Any, "creditmemos" + Any,
        "carts/search" + Any, $"carts/{cart}", $"carts/{cart}/totals", "customers/search" + Any, "customers/2", $"customers/addresses/{address}", "customerGroups/search" + Any, "customerGroups/1",
        "store/storeViews", "store/storeGroups", "store/websites", "store/storeConfigs", "modules", "products" + Any, "products/P-1000", "products/types", "products/attributes" + Any,
        "products/attributes/description", "products/attributes/description/options", "products/attribute-sets/sets/list" + Any, "products/attribute-sets/4", "products/attribute-sets/4/attributes",
        "configurable-products/HOODIE/children", "configurable-products/HOODIE/options/all", "inventory/source-items" + Any, "inventory/sources" + Any, "inventory/sources/default", "inventory/stocks" + Any,
        "inventory/stocks/1", "inventory/stock-source-links" + Any, "inventory/stock-resolver/website/base", "inventory/get-product-salable-quantity/P-1000/1", "inventory/is-product-salable/P-1000/1",
        "stockItems/P-1000", "stockStatuses/P-1000", "salesRules/search" + Any, "salesRules/4", "coupons/search" + Any, "coupons/2", "attributeMetadata/customer",
        "attributeMetadata/customer/attribute/email", "directory/countries", "directory/countries/DE",
    }.Select(path => new GoodRequest("GET", path));
}
