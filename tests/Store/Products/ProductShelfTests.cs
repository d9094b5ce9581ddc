using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Products;
using PowerPlatformMagento.Sandbox.Store.Search;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Products;

/// <summary>Products in the data, as store views show them.</summary>
[TestClass]
public sealed class ProductShelfTests
{
    private readonly DocumentSet documents = new();
    private readonly ProductShelf shelf;

    public ProductShelfTests()
    {
        shelf = new ProductShelf(documents);
        documents.Put(StoreEntity.Products, """{"id":4,"sku":"Ab","name":"For all","type_id":"simple","price":2,"status":1,"extension_attributes":{"website_ids":[1],"configurable_product_links":[7]},"custom_attributes":[{"attribute_code":"meta_title","value":"T"},{"attribute_code":"cost","value":"3.500000"}]}""");
    }

    [TestMethod]
    [DataRow("Ab", true)]
    [DataRow("AB", true)]
    [DataRow("Abc", false)]
    [DataRow("", false)]
    public void A_sku_is_found_whole_and_in_any_case(string sku, bool isThere) => Assert.AreEqual(isThere ? 4L : default(long?), shelf.Find(sku));

    [TestMethod]
    public void A_store_view_shows_its_own_texts_over_the_shared_ones()
    {
        documents.Put(StoreEntity.ProductTexts, $$"""{"id":{{ProductShelf.TextsId(4, 2)}},"product_id":4,"store_id":2,"values":{"name":"Deutsch","status":2,"meta_title":"D","description":"Neu"} }""");

        var (shared, german) = (shelf.Read(4, 0, withStock: false), shelf.Read(4, 2, withStock: false));

        Assert.AreEqual("For all", (string)shared["name"]!);
        Assert.AreEqual(("Deutsch", 2, "D", "Neu"), ((string)german["name"]!, (int)german["status"]!, CustomAttributes.Text(german, "meta_title"), CustomAttributes.Text(german, "description")));
        Assert.AreEqual(("Ab", "Ab"), ((string)german["sku"]!, shelf.SkuOf(4)));
        Assert.AreEqual("For all", (string)shelf.Read(4, 3, withStock: false)["name"]!);
    }

    [TestMethod]
    public void The_stock_item_is_put_in_and_a_stored_one_is_not_shown()
    {
        var stored = shelf.Stored(4);
        stored["extension_attributes"]!["stock_item"] = new JsonObject { ["qty"] = 999 };
        documents.Put(StoreEntity.Products, stored.ToJsonString());

        Assert.AreEqual("website_ids stock_item configurable_product_links", Members(shelf.Read(4, 0, withStock: true)));
        Assert.AreEqual("0", shelf.Read(4, 0, withStock: true)["extension_attributes"]!["stock_item"]!["qty"]!.ToJsonString());
        Assert.AreEqual("website_ids configurable_product_links", Members(shelf.Read(4, 0, withStock: false)));
    }

    [TestMethod]
    public void A_product_without_extensions_gets_room_for_the_stock_item()
    {
        documents.Put(StoreEntity.Products, """{"id":5,"sku":"B","type_id":"simple"}""");

        Assert.AreEqual("stock_item", Members(shelf.Read(5, 0, withStock: true)));
    }

    [TestMethod]
    public void Custom_attributes_are_columns()
    {
        IQueryableDocuments queryable = documents;
        ColumnValue Value(string name) => queryable.Column(StoreEntity.Products, 4, Columns.Find(StoreEntity.Products, name)!.Value);

        Assert.AreEqual(3.5m, Value("cost").Number);
        Assert.AreEqual("T", Value("meta_title").Text);
        Assert.IsTrue(Value("special_price").IsNull);
        Assert.IsNull(Columns.Find(StoreEntity.Products, "nobody_knows_it"));
    }

    [TestMethod]
    public void Texts_of_views_have_ids_that_do_not_meet() =>
        Assert.AreEqual(900, Enumerable.Range(1, 100).SelectMany(product => Enumerable.Range(0, 9).Select(view => ProductShelf.TextsId(product, view))).Distinct().Count());

    private static string Members(JsonObject product) => string.Join(' ', product["extension_attributes"]!.AsObject().Select(member => member.Key));
}
