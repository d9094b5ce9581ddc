using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Generation;

/// <summary>Every document of a generated store refers to documents that exist, and sums are right in all of them.</summary>
[TestClass]
public sealed class GeneratedReferencesTests
{
    private static readonly GeneratedDocuments Documents = new(new GeneratedStoreOptions { Orders = 500, Seed = 12, Edition = StoreEdition.AdobeCommerce });

    [TestMethod]
    [DataRow(StoreEntity.Shipments)]
    [DataRow(StoreEntity.Invoices)]
    [DataRow(StoreEntity.Creditmemos)]
    public void Papers_are_about_rows_of_an_order_that_exists(StoreEntity collection)
    {
        foreach (var paper in All(collection))
        {
            var order = Order(paper);
            var rows = Ids(order.GetProperty("items"), "item_id");
            foreach (var item in paper.GetProperty("items").EnumerateArray())
            {
                Assert.Contains(item.GetProperty("order_item_id").GetInt64(), rows);
            }

            Assert.IsTrue(string.CompareOrdinal(Text(paper, "created_at"), Text(order, "created_at")) >= 0, "no paper is older than its order");
            Assert.IsTrue(string.CompareOrdinal(Text(paper, "created_at"), Text(order, "updated_at")) <= 0, "the order was changed with its last paper");
        }
    }

    [TestMethod]
    public void Returns_name_order_customer_and_address_of_the_order()
    {
        foreach (var goods in All(StoreEntity.Returns))
        {
            var order = Order(goods);
            Assert.AreEqual(Text(order, "increment_id"), Text(goods, "order_increment_id"));
            Assert.AreEqual(Text(order, "customer_email"), Text(goods, "customer_custom_email"));
            Assert.AreEqual(order.GetProperty("store_id").GetInt32(), goods.GetProperty("store_id").GetInt32());
            Assert.AreEqual(order.TryGetProperty("customer_id", out var customer) ? customer.GetInt64() : null, Number(goods, "customer_id"));
        }
    }

    [TestMethod]
    public void Returns_hold_options_of_the_form_and_as_many_pieces_as_their_status_says()
    {
        foreach (var goods in All(StoreEntity.Returns))
        {
            var status = Text(goods, "status");
            var item = goods.GetProperty("items").EnumerateArray().Single();
            Assert.Contains(Text(item, "reason"), ReturnOptions.Reasons.Select(option => option.Id));
            Assert.Contains(Text(item, "condition"), ReturnOptions.Conditions.Select(option => option.Id));
            Assert.Contains(Text(item, "resolution"), ReturnOptions.Resolutions.Select(option => option.Id));
            Assert.AreEqual(status is "authorized" or "received" or "processed_closed", Number(item, "qty_authorized") is not null, status);
            Assert.AreEqual(status is "received" or "processed_closed", Number(item, "qty_returned") is not null, status);
            Assert.AreEqual(status is "processed_closed", Number(item, "qty_approved") is not null, status);
        }
    }

    [TestMethod]
    public void Five_hundred_orders_have_returns_of_every_status()
    {
        var statuses = All(StoreEntity.Returns).Select(goods => Text(goods, "status")).Distinct().Order(StringComparer.Ordinal).ToArray();

        CollectionAssert.AreEqual(new[] { "authorized", "closed", "pending", "processed_closed", "received" }, statuses);
    }

    [TestMethod]
    public void Comments_of_a_return_tell_its_way_and_end_with_its_status()
    {
        foreach (var goods in All(StoreEntity.Returns))
        {
            var comments = goods.GetProperty("comments").EnumerateArray().ToArray();
            Assert.AreEqual("pending", Text(comments[0], "status"));
            Assert.AreEqual(Text(goods, "status"), Text(comments[^1], "status"));
            CollectionAssert.AllItemsAreUnique(comments.Select(comment => comment.GetProperty("entity_id").GetInt64()).ToArray());
            Assert.AreEqual(Text(goods, "status") is "received" or "processed_closed", goods.GetProperty("tracks").GetArrayLength() == 1);
        }
    }

    [TestMethod]
    public void Rows_belong_to_their_order_and_children_to_a_row_of_it()
    {
        foreach (var order in All(StoreEntity.Orders))
        {
            var ids = Ids(order.GetProperty("items"), "item_id");
            foreach (var row in order.GetProperty("items").EnumerateArray())
            {
                Assert.AreEqual(order.GetProperty("entity_id").GetInt64(), row.GetProperty("order_id").GetInt64());
                Assert.IsNotNull(Documents.Find(StoreEntity.OrderItems, row.GetProperty("item_id").GetInt64()));
                if (Number(row, "parent_item_id") is { } parent)
                {
                    Assert.Contains((long)parent, ids);
                }
            }
        }
    }

    [TestMethod]
    public void No_row_has_more_done_than_was_ordered()
    {
        foreach (var row in All(StoreEntity.OrderItems))
        {
            decimal Done(string name) => Number(row, name) ?? 0;
            Assert.IsLessThanOrEqualTo(Done("qty_ordered"), Done("qty_shipped"));
            Assert.IsLessThanOrEqualTo(Done("qty_ordered"), Done("qty_invoiced") + Done("qty_canceled"));
            Assert.IsLessThanOrEqualTo(Done("qty_invoiced"), Done("qty_refunded"));
        }
    }

    [TestMethod]
    public void What_is_due_is_the_total_without_what_was_paid()
    {
        foreach (var order in All(StoreEntity.Orders).Where(order => Text(order, "state") is not "closed"))
        {
            Assert.AreEqual(Number(order, "grand_total") - (Number(order, "total_paid") ?? 0), Number(order, "total_due"), $"order {Number(order, "entity_id")}");
        }
    }

    [TestMethod]
    public void Customers_are_in_a_group_a_website_and_a_store_view_that_exist()
    {
        foreach (var customer in All(StoreEntity.Customers))
        {
            Assert.IsNotNull(Documents.Find(StoreEntity.CustomerGroups, customer.GetProperty("group_id").GetInt64()));
            Assert.AreEqual(StoreView.Of(customer.GetProperty("store_id").GetInt32()).WebsiteId, customer.GetProperty("website_id").GetInt32());
        }
    }

    [TestMethod]
    public void No_date_lies_behind_the_epoch()
    {
        const string Epoch = "2026-11-23 04:00:00";
        foreach (var (collection, date) in new[] { (StoreEntity.Orders, "updated_at"), (StoreEntity.Customers, "updated_at"), (StoreEntity.Shipments, "created_at"), (StoreEntity.Returns, "date_requested") })
        {
            Assert.IsTrue(All(collection).All(document => string.CompareOrdinal(Text(document, date), Epoch) <= 0), $"{collection}");
        }
    }

    private static IEnumerable<JsonElement> All(StoreEntity collection) => Documents.Ids(collection).Select(id => JsonDocument.Parse(Documents.Find(collection, id)!.Value).RootElement);

    private static JsonElement Order(JsonElement paper)
    {
        var found = Documents.Find(StoreEntity.Orders, paper.GetProperty("order_id").GetInt64());
        Assert.IsNotNull(found);
        return JsonDocument.Parse(found.Value).RootElement;
    }

    private static HashSet<long> Ids(JsonElement rows, string name) => [.. rows.EnumerateArray().Select(row => row.GetProperty(name).GetInt64())];

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static decimal? Number(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? Math.Round(value.GetDecimal(), 4) : null;
}
