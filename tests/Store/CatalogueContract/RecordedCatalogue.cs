using System.Globalization;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Inventory;
using PowerPlatformMagento.Sandbox.Store.Tests.Contract;

namespace PowerPlatformMagento.Sandbox.Store.Tests.CatalogueContract;

/// <summary>The recorded shop as it was before the first of the recorded calls.</summary>
internal static class RecordedCatalogue
{
    private static readonly string[] Products =
        ["product-comma.json", "product-slash-and-space.json", "product-umlaut.json", "product-amp-plus-hash.json", "product-virtual.json", "product-child.json", "product-configurable.json"];

    public static DocumentSet Documents()
    {
        var documents = CapturedStore.Documents();
        foreach (var file in Products)
        {
            documents.Put(StoreEntity.Products, Capture.Read(file));
        }

        documents.Put(StoreEntity.Products, SecondChild());
        documents.Put(StoreEntity.Products, Unread(5, "BAG-OLIVE", "simple"));
        documents.Put(StoreEntity.ProductTexts, """{"id":1002,"product_id":1,"store_id":2,"values":{"name":"Kaffeebecher 0,5 l (DE)"}}""");
        foreach (var (sku, quantity) in new[] { ("MUG-0,5L", 101), ("CAB/USB C-1m", 485), ("KESSEL Ø18", 14), ("A&B+C#1", 25), ("BAG-OLIVE", 0), ("GIFT-EBOOK", 998), ("TEE-BIO-M", 38), ("TEE-BIO-L", 29) })
        {
            Stock(documents, sku, quantity);
        }

        documents.PutList(StoreEntity.Coupons, Capture.Read("coupons.json"));
        documents.PutList(StoreEntity.SalesRules, Capture.Read("sales-rules.json"));
        PutItems(documents, "inventory/sources", "inventory-sources.json");
        PutItems(documents, "inventory/stocks", "inventory-stocks.json");
        PutItems(documents, "products/attribute-sets/sets/list", "attribute-sets.json");
        documents.PutFixedAnswer("inventory/stock-source-links", """[{"stock_id":1,"source_code":"default","priority":1}]""");
        documents.PutFixedAnswer("products/attributes", $"[{Capture.Read("attributes-lab-size.json")}]");
        documents.PutFixedAnswer("attributeMetadata/customer", $"[{Capture.Read("customer-metadata.json")}]");
        return documents;
    }

    /// <summary>What happened to the shop before a call and was not recorded with the catalogue.</summary>
    public static void Prepare(DocumentSet documents, string file)
    {
        if (file == "products-past-end-full.json")
        {
            documents.Put(StoreEntity.Products, Unread(11, "ERP-2001", "simple"));
            Stock(documents, "ERP-2001", 1);
        }
        else if (file == "inventory-source-post.json")
        {
            documents.PutFixedAnswer("inventory/stock-source-links", """[{"stock_id":1,"source_code":"default","priority":1},{"stock_id":1,"source_code":"wien","priority":2}]""");
        }
        else if (file == "source-items-two-sources.json")
        {
            Stock(documents, "CAB/USB C-1m", 432.5m);
        }
    }

    public static void Stock(DocumentSet documents, string sku, decimal quantity) =>
        SourceItems.Set(documents, sku, "default", row => row with { Quantity = quantity, IsInStock = true });

    // The list of children shows a product but in part.
    private static string SecondChild()
    {
        var child = JsonNode.Parse(Capture.Read("configurable-children.json"))![1]!.AsObject();
        child["extension_attributes"] = new JsonObject { ["website_ids"] = new JsonArray(1) };
        child["options"] = new JsonArray();
        return child.ToJsonString();
    }

    private static string Unread(int id, string sku, string type)
    {
        var product = JsonNode.Parse(Capture.Read("product-virtual.json"))!.AsObject();
        product["id"] = id;
        product["sku"] = sku;
        product["type_id"] = type;
        product["custom_attributes"] = new JsonArray(new JsonObject { ["attribute_code"] = "url_key", ["value"] = sku.ToLower(CultureInfo.InvariantCulture) });
        return product.ToJsonString();
    }

    private static void PutItems(DocumentSet documents, string route, string file) =>
        documents.PutFixedAnswer(route, JsonNode.Parse(Capture.Read(file))!["items"]!.ToJsonString());
}
