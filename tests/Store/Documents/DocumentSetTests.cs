using System.Text;
using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Generation;
using PowerPlatformMagento.Sandbox.Store.Tests.Contract;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Documents;

[TestClass]
public sealed class DocumentSetTests
{
    private readonly DocumentSet documents = new();

    [TestMethod]
    public void Keeps_a_document_without_insignificant_space_and_with_its_literals()
    {
        documents.Put(StoreEntity.Customers, """{ "id": 4, "email": "a@b.example", "x": 1.50, "n": null }""");

        Assert.AreEqual("""{"id":4,"email":"a@b.example","x":1.50,"n":null}""", Text(StoreEntity.Customers, 4));
        Assert.AreEqual(1, documents.Count(StoreEntity.Customers));
    }

    [TestMethod]
    public void Replaces_a_document_of_the_same_id()
    {
        documents.Put(StoreEntity.Customers, """{"id":4,"email":"old@b.example"}""");
        documents.Put(StoreEntity.Customers, """{"id":4,"email":"new@b.example"}""");

        StringAssert.Contains(Text(StoreEntity.Customers, 4), "new@b.example");
        Assert.AreEqual(1, documents.Count(StoreEntity.Customers));
    }

    [TestMethod]
    public void Lists_ids_in_order()
    {
        foreach (var id in new[] { 9, 2, 5 })
        {
            documents.Put(StoreEntity.Customers, $$"""{"id":{{id}}}""");
        }

        CollectionAssert.AreEqual(new long[] { 2, 5, 9 }, documents.Ids(StoreEntity.Customers).ToArray());
    }

    [TestMethod]
    public void Finds_null_for_what_it_does_not_have()
    {
        Assert.IsNull(documents.Find(StoreEntity.Orders, 1));
        Assert.IsNull(((IQueryableDocuments)documents).FindAddress(1));
        Assert.IsNull(((IQueryableDocuments)documents).FixedAnswer("nothing"));
    }

    [TestMethod]
    public void Removes_a_customer()
    {
        documents.Put(StoreEntity.Customers, """{"id":4}""");

        documents.Remove(StoreEntity.Customers, 4);

        Assert.IsNull(documents.Find(StoreEntity.Customers, 4));
    }

    [TestMethod]
    [DataRow("""{"id":4}""")]
    [DataRow("""{"id":4,"addresses":[]}""")]
    public void Forgets_the_addresses_a_customer_no_longer_has(string after)
    {
        documents.Put(StoreEntity.Customers, """{"id":4,"addresses":[{"id":9}]}""");
        Assert.IsNotNull(((IQueryableDocuments)documents).FindAddress(9));

        documents.Put(StoreEntity.Customers, after);

        Assert.IsNull(((IQueryableDocuments)documents).FindAddress(9));
    }

    [TestMethod]
    public void Tells_of_each_change_and_of_the_order_it_belongs_to()
    {
        List<DocumentChange> changes = [];
        documents.Changed += changes.Add;

        documents.Put(StoreEntity.Customers, """{"id":4}""");
        documents.Put(StoreEntity.Orders, """{"entity_id":7,"items":[{"item_id":1,"order_id":7}]}""");
        documents.Put(StoreEntity.Shipments, """{"entity_id":3,"order_id":7}""");

        CollectionAssert.AreEqual(
            new DocumentChange[] { new(StoreEntity.Customers, 4, null), new(StoreEntity.Orders, 7, 7), new(StoreEntity.Shipments, 3, 7) },
            changes);
    }

    [TestMethod]
    public void Takes_rows_over_from_the_order_and_drops_those_that_went()
    {
        documents.Put(StoreEntity.Orders, """{"entity_id":7,"items":[{"item_id":1,"order_id":7,"extension_attributes":{"itemized_taxes":[]}},{"item_id":2,"order_id":7}]}""");
        documents.Put(StoreEntity.Orders, """{"entity_id":7,"items":[{"item_id":1,"order_id":7,"extension_attributes":{"itemized_taxes":[]}}]}""");

        Assert.AreEqual("""{"item_id":1,"order_id":7}""", Text(StoreEntity.OrderItems, 1));
        CollectionAssert.AreEqual(new long[] { 1 }, documents.Ids(StoreEntity.OrderItems).ToArray());
    }

    [TestMethod]
    [DataRow("""{"entity_id":7,"items":null}""")]
    [DataRow("""{"entity_id":7}""")]
    [DataRow("""{"entity_id":7,"items":[null]}""")]
    public void Takes_orders_without_rows(string order)
    {
        documents.Put(StoreEntity.Orders, order);

        Assert.AreEqual(0, documents.Count(StoreEntity.OrderItems));
    }

    [TestMethod]
    [DataRow("not json")]
    [DataRow("{\"id\":")]
    public void Refuses_what_is_no_json(string json) => Assert.Throws<JsonException>(() => documents.Put(StoreEntity.Customers, json));

    [TestMethod]
    public void Refuses_a_document_without_an_id() => Assert.ThrowsExactly<KeyNotFoundException>(() => documents.Put(StoreEntity.Customers, "{}"));

    [TestMethod]
    public void Copies_a_generated_store_byte_for_byte_in_value()
    {
        var generated = new GeneratedDocuments(new GeneratedStoreOptions { Orders = 60, Edition = StoreEdition.AdobeCommerce });

        documents.CopyFrom(generated);

        foreach (var collection in Enum.GetValues<StoreEntity>())
        {
            CollectionAssert.AreEqual(generated.Ids(collection).ToArray(), documents.Ids(collection).ToArray(), $"{collection}");
            foreach (var id in generated.Ids(collection))
            {
                Assert.IsNull(JsonShape.Difference(Encoding.UTF8.GetString(generated.Find(collection, id)!.Value.Span), Text(collection, id)), $"{collection} {id}");
            }
        }
    }

    private string Text(StoreEntity collection, long id) => Encoding.UTF8.GetString(documents.Find(collection, id)!.Value.Span);
}
