using System.Text;
using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Generation;
using PowerPlatformMagento.Sandbox.Store.Products;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Products;

/// <summary>The products of a generated store are the ones its orders are made of.</summary>
[TestClass]
public sealed class GeneratedProductsTests
{
    private static readonly GeneratedStoreOptions Options = new() { Orders = 400, Seed = 5 };

    private readonly GeneratedDocuments documents = new(Options);

    private List<JsonElement> Products => [.. documents.Ids(StoreEntity.Products).Select(id => Read(StoreEntity.Products, id))];

    [TestMethod]
    public void Every_row_of_every_order_names_a_product_by_id_and_sku()
    {
        var known = Products.ToDictionary(product => product.GetProperty("id").GetInt64());
        foreach (var id in documents.Ids(StoreEntity.OrderItems))
        {
            var row = Read(StoreEntity.OrderItems, id);
            var product = known[row.GetProperty("product_id").GetInt64()];
            // A configurable row carries the SKU of the size that was chosen.
            var isParent = row.Text("product_type") == "configurable";
            Assert.IsTrue(isParent ? row.Text("sku")!.StartsWith(product.Text("sku")!, StringComparison.Ordinal) : row.Text("sku") == product.Text("sku"), row.ToString());
            Assert.AreEqual(row.Text("product_type"), product.Text("type_id"));
        }
    }

    [TestMethod]
    public void Every_item_of_the_storefront_can_be_looked_up()
    {
        var skus = Products.Select(product => product.Text("sku")).ToHashSet();

        Assert.IsTrue(CatalogueItem.All.All(item => skus.Contains(item.Sku)));
    }

    [TestMethod]
    public void Ids_and_skus_and_addresses_are_unique()
    {
        var products = Products;

        Assert.AreEqual(products.Count, products.Select(product => product.Text("sku")!.ToUpperInvariant()).Distinct().Count());
        Assert.AreEqual(products.Count, products.Select(product => product.Attribute("url_key")).Distinct().Count());
        CollectionAssert.AreEqual(documents.Ids(StoreEntity.Products).ToArray(), products.Select(product => product.GetProperty("id").GetInt64()).ToArray());
    }

    [TestMethod]
    public void A_configurable_is_linked_to_its_sizes_and_they_are_not_sold_alone()
    {
        var products = Products.ToDictionary(product => product.GetProperty("id").GetInt64());
        foreach (var parent in products.Values.Where(product => product.Text("type_id") == "configurable"))
        {
            var extension = parent.GetProperty("extension_attributes");
            var sizes = extension.GetProperty("configurable_product_links").EnumerateArray().Select(link => products[link.GetInt64()]).ToList();
            var values = extension.GetProperty("configurable_product_options")[0].GetProperty("values").EnumerateArray().Select(value => $"{value.GetProperty("value_index")}").ToArray();

            CollectionAssert.AreEqual(values, sizes.Select(size => size.Attribute("size")).ToArray());
            Assert.IsTrue(sizes.TrueForAll(size => size.GetProperty("visibility").GetInt32() == 1 && size.Number("price") > 0 && size.Number("weight") > 0));
            Assert.AreEqual(0m, parent.Number("price"));
            Assert.IsFalse(parent.TryGetProperty("weight", out _));
        }
    }

    [TestMethod]
    public void A_bundle_offers_the_parts_its_orders_hold()
    {
        foreach (var bundle in Products.Where(product => product.Text("type_id") == "bundle"))
        {
            var offered = bundle.GetProperty("extension_attributes").GetProperty("bundle_product_options").EnumerateArray()
                .SelectMany(option => option.GetProperty("product_links").EnumerateArray()).Select(link => link.Text("sku")).ToHashSet();
            var ordered = documents.Ids(StoreEntity.OrderItems).Select(id => Read(StoreEntity.OrderItems, id))
                .Where(row => row.TryGetProperty("parent_item", out var parent) && parent.Text("sku") == bundle.Text("sku")).Select(row => row.Text("sku")).ToList();

            Assert.IsNotEmpty(ordered);
            Assert.IsTrue(ordered.TrueForAll(offered.Contains), bundle.Text("sku"));
        }
    }

    [TestMethod]
    public void Dates_lie_before_the_first_order_and_follow_the_epoch()
    {
        var later = new GeneratedDocuments(Options with { Epoch = Options.Epoch.AddDays(30) });
        var first = Products[0].Text("created_at")!;

        Assert.IsTrue(Products.TrueForAll(product => product.Text("created_at") == product.Text("updated_at") && string.CompareOrdinal(product.Text("created_at"), "2026-11-23 03:00:00") <= 0));
        Assert.AreNotEqual(first, JsonDocument.Parse(later.Find(StoreEntity.Products, later.Ids(StoreEntity.Products).First())!.Value).RootElement.Text("created_at"));
    }

    [TestMethod]
    [DataRow(StoreEntity.Products)]
    [DataRow(StoreEntity.SourceItems)]
    [DataRow(StoreEntity.Coupons)]
    [DataRow(StoreEntity.SalesRules)]
    public void A_short_list_is_the_same_each_time_and_counted_and_bounded(StoreEntity collection)
    {
        var again = new GeneratedDocuments(Options);
        IQueryableDocuments queryable = again;
        var ids = documents.Ids(collection).ToArray();

        Assert.IsNotEmpty(ids);
        Assert.AreEqual(ids.Length, again.Count(collection));
        Assert.IsTrue(ids.All(id => queryable.Contains(collection, id) && documents.Find(collection, id)!.Value.Span.SequenceEqual(again.Find(collection, id)!.Value.Span)));
        Assert.IsNull(again.Find(collection, ids[^1] + 1));
        Assert.IsFalse(queryable.Contains(collection, 0));
        CollectionAssert.AreEqual(ids.Skip(1).Reverse().ToArray(), queryable.Ids(collection, ids[1], long.MaxValue, descending: true).ToArray());
    }

    [TestMethod]
    public void Short_lists_do_not_wait_for_orders()
    {
        var huge = new GeneratedDocuments(new GeneratedStoreOptions { Orders = 1_000_000 });
        var started = System.Diagnostics.Stopwatch.StartNew();

        Assert.AreEqual(documents.Count(StoreEntity.Products), huge.Count(StoreEntity.Products));
        Assert.IsNotEmpty(huge.Ids(StoreEntity.SourceItems).ToArray());

        Assert.IsLessThan(TimeSpan.FromSeconds(10), started.Elapsed);
    }

    [TestMethod]
    public void A_copy_holds_all_of_it()
    {
        var copy = new DocumentSet();
        copy.CopyFrom(documents);

        Assert.AreEqual(documents.Count(StoreEntity.Products), copy.Count(StoreEntity.Products));
        Assert.AreEqual(Encoding.UTF8.GetString(documents.Find(StoreEntity.Products, 1)!.Value.Span), Encoding.UTF8.GetString(copy.Find(StoreEntity.Products, 1)!.Value.Span));
        Assert.AreEqual(documents.Count(StoreEntity.SourceItems), copy.Count(StoreEntity.SourceItems));
    }

    [TestMethod]
    public void Sizes_of_different_products_have_different_ids() =>
        Assert.AreEqual(8, Product.Configurable.SelectMany(product => Enumerable.Range(0, Product.Sizes.Length).Select(product.SizeId)).Distinct().Count());

    [TestMethod]
    public void Attributes_a_product_answers_are_described()
    {
        var described = ProductAttributes.All.Select(attribute => attribute.Code).ToHashSet();

        Assert.IsTrue(Products.SelectMany(Answers.Codes).All(described.Contains));
        Assert.AreEqual(ProductAttributes.All.Count, ProductAttributes.All.Select(attribute => attribute.Id).Distinct().Count());
    }

    private JsonElement Read(StoreEntity collection, long id)
    {
        using var document = JsonDocument.Parse(documents.Find(collection, id)!.Value);
        return document.RootElement.Clone();
    }
}
