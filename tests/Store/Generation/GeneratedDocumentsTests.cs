using System.Diagnostics;
using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Generation;
using PowerPlatformMagento.Sandbox.Store.Tests.Contract;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Generation;

[TestClass]
public sealed class GeneratedDocumentsTests
{
    [TestMethod]
    [DataRow(StoreEntity.Orders)]
    [DataRow(StoreEntity.OrderItems)]
    [DataRow(StoreEntity.Customers)]
    [DataRow(StoreEntity.Shipments)]
    [DataRow(StoreEntity.Invoices)]
    [DataRow(StoreEntity.Creditmemos)]
    [DataRow(StoreEntity.CustomerGroups)]
    [DataRow(StoreEntity.Companies)]
    public void Finds_a_valid_document_for_each_id_it_lists(StoreEntity collection)
    {
        var documents = new GeneratedDocuments(new GeneratedStoreOptions { Orders = 200, Edition = StoreEdition.AdobeCommerce });
        var ids = documents.Ids(collection).ToArray();

        Assert.AreEqual(documents.Count(collection), ids.Length);
        CollectionAssert.AreEqual(ids.Order().ToArray(), ids);
        CollectionAssert.AllItemsAreUnique(ids);
        foreach (var id in ids)
        {
            using var document = JsonDocument.Parse(documents.Find(collection, id)!.Value);
            Assert.AreEqual(id, document.RootElement.GetProperty(PowerPlatformMagento.Sandbox.Store.Search.Columns.Id(collection).Member).GetInt64());
        }
    }

    [TestMethod]
    [DataRow(StoreEntity.Orders, 0)]
    [DataRow(StoreEntity.Orders, 201)]
    [DataRow(StoreEntity.Customers, -1)]
    [DataRow(StoreEntity.Shipments, 0)]
    [DataRow(StoreEntity.Companies, 1)]
    [DataRow(StoreEntity.OrderItems, 5)]
    public void Finds_nothing_for_other_ids(StoreEntity collection, int id) =>
        Assert.IsNull(new GeneratedDocuments(new GeneratedStoreOptions { Orders = 200 }).Find(collection, id));

    /// <summary>A generated order has no member the recorded shop does not have, and lacks none every recorded order has.</summary>
    [TestMethod]
    public void Has_the_members_of_recorded_orders()
    {
        using var captured = JsonDocument.Parse(Capture.Read("orders-all-no-paging.json"));
        var members = captured.RootElement.GetProperty("items").EnumerateArray().Select(order => order.EnumerateObject().Select(member => member.Name).ToHashSet()).ToArray();
        var always = members.Aggregate((left, right) => [.. left.Intersect(right)]);
        var known = members.SelectMany(names => names).Concat(["customer_note", "customer_middlename"]).ToHashSet();
        var documents = new GeneratedDocuments(new GeneratedStoreOptions { Orders = 300 });
        foreach (var id in documents.Ids(StoreEntity.Orders))
        {
            using var order = JsonDocument.Parse(documents.Find(StoreEntity.Orders, id)!.Value);
            var names = order.RootElement.EnumerateObject().Select(member => member.Name).ToArray();
            CollectionAssert.IsSubsetOf(names, known.ToArray());
            CollectionAssert.IsSubsetOf(always.ToArray(), names);
        }
    }

    [TestMethod]
    public void Links_orders_to_customers_of_their_website()
    {
        var documents = new GeneratedDocuments(new GeneratedStoreOptions { Orders = 400 });
        foreach (var id in documents.Ids(StoreEntity.Orders))
        {
            using var order = JsonDocument.Parse(documents.Find(StoreEntity.Orders, id)!.Value);
            if (order.RootElement.TryGetProperty("customer_id", out var customerId))
            {
                using var customer = JsonDocument.Parse(documents.Find(StoreEntity.Customers, customerId.GetInt64())!.Value);
                Assert.AreEqual(customer.RootElement.GetProperty("email").GetString(), order.RootElement.GetProperty("customer_email").GetString());
                var website = StoreView.Of(order.RootElement.GetProperty("store_id").GetInt32()).WebsiteId;
                Assert.AreEqual(website, customer.RootElement.GetProperty("website_id").GetInt32());
            }
        }
    }

    [TestMethod]
    public void Gives_customers_different_emails()
    {
        var documents = new GeneratedDocuments(new GeneratedStoreOptions { Orders = 3000 });

        var emails = documents.Ids(StoreEntity.Customers).Select(id => JsonDocument.Parse(documents.Find(StoreEntity.Customers, id)!.Value).RootElement.GetProperty("email").GetString()).ToArray();

        CollectionAssert.AllItemsAreUnique(emails);
    }

    [TestMethod]
    public void Refuses_a_store_without_customers() =>
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => new GeneratedDocuments(new GeneratedStoreOptions { Orders = 10, Customers = 0 }));

    /// <summary>Generous: a tenth of what a slow machine reaches.</summary>
    [TestMethod]
    public void Generates_hundreds_of_orders_a_second()
    {
        var documents = new GeneratedDocuments(new GeneratedStoreOptions { Orders = 100_000 });
        documents.Find(StoreEntity.Orders, 1);
        var started = Stopwatch.GetTimestamp();
        for (var id = 50_000; id < 51_000; id++)
        {
            documents.Find(StoreEntity.Orders, id);
        }

        Assert.IsLessThan(TimeSpan.FromSeconds(5), Stopwatch.GetElapsedTime(started));
    }
}
