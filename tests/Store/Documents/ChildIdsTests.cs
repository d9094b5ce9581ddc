using System.Text.Json;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Tests.Contract;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Documents;

[TestClass]
public sealed class ChildIdsTests
{
    [TestMethod]
    public void The_next_id_is_after_the_greatest_that_was_ever_there()
    {
        var documents = new DocumentSet();
        documents.Put(StoreEntity.Shipments, Shipment(1, 7, 3));
        documents.Put(StoreEntity.Shipments, Shipment(1));

        Assert.AreEqual(8, documents.Children.Next(StoreEntity.Shipments, "tracks"));
        Assert.AreEqual(9, documents.Children.Next(StoreEntity.Shipments, "tracks"));
        Assert.AreEqual(1, documents.Children.Next(StoreEntity.Invoices, "items"));
    }

    [TestMethod]
    public void The_owner_of_a_track_is_the_document_that_held_it_last()
    {
        var documents = new DocumentSet();
        documents.Put(StoreEntity.Shipments, Shipment(1, 7));
        documents.Put(StoreEntity.Shipments, Shipment(2, 7));

        Assert.AreEqual(2, documents.Children.Owner(StoreEntity.Shipments, "tracks", 7));
        Assert.IsNull(documents.Children.Owner(StoreEntity.Shipments, "tracks", 8));
        Assert.IsNull(documents.Children.Owner(StoreEntity.Customers, "addresses", 7));
    }

    [TestMethod]
    [DataRow("""{"entity_id":1,"tracks":null}""")]
    [DataRow("""{"entity_id":1,"tracks":[{}]}""")]
    [DataRow("""{"entity_id":1,"tracks":[{"entity_id":null}]}""")]
    [DataRow("""{"entity_id":1,"tracks":[{"entity_id":1.5}]}""")]
    public void Odd_documents_are_taken_as_they_are(string json)
    {
        var documents = new DocumentSet();

        documents.Put(StoreEntity.Shipments, json);

        Assert.AreEqual(1, documents.Children.Next(StoreEntity.Shipments, "tracks"));
    }

    [TestMethod]
    public void Ids_taken_at_the_same_time_differ()
    {
        var documents = new DocumentSet();

        var ids = Enumerable.Range(0, 1000).AsParallel().Select(_ => documents.Children.Next(StoreEntity.Orders, "status_histories")).ToList();

        Assert.AreEqual(1000, ids.Distinct().Count());
        Assert.AreEqual(1000, ids.Max());
    }

    [TestMethod]
    [DataRow(0, 1L)]
    [DataRow(3, 4L)]
    public void The_next_document_is_after_the_last(int count, long next)
    {
        var documents = new DocumentSet();
        for (var id = 1; id <= count; id++)
        {
            documents.Put(StoreEntity.Shipments, Shipment(id));
        }

        Assert.AreEqual(next, documents.NextId(StoreEntity.Shipments));
    }

    [TestMethod]
    public void Members_are_sorted_as_the_recorded_documents_are()
    {
        foreach (var order in JsonNode.Parse(Capture.Read("orders-all-no-paging.json"))!["items"]!.AsArray().Select(order => order!.AsObject()))
        {
            Sorted(order, "order");
            Sorted(order["payment"]!.AsObject(), "payment");
            foreach (var item in order["items"]!.AsArray())
            {
                Sorted(item!.AsObject(), "item");
            }
        }

        foreach (var (file, kind) in new[] { ("invoices.json", "invoice"), ("creditmemos.json", "creditmemo"), ("shipments.json", "shipment"), ("customers-search.json", "customer") })
        {
            foreach (var document in JsonNode.Parse(Capture.Read(file))!["items"]!.AsArray())
            {
                Sorted(document!.AsObject(), kind);
            }
        }
    }

    [TestMethod]
    public void Members_nobody_knows_come_last_in_the_order_they_came()
    {
        var json = JsonNode.Parse("""{"zz":1,"updated_at":"x","aa":2,"entity_id":3}""")!.AsObject();

        MemberOrder.Sort(json, "order");

        Assert.AreEqual("""{"entity_id":3,"updated_at":"x","zz":1,"aa":2}""", json.ToJsonString());
    }

    private static void Sorted(JsonObject recorded, string kind)
    {
        var expected = recorded.ToJsonString();
        var mixed = new JsonObject(recorded.OrderBy(member => string.Concat(member.Key.Reverse()), StringComparer.Ordinal).Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));

        Assert.AreEqual(expected, MemberOrder.Sort(mixed, kind).ToJsonString());
    }

    private static string Shipment(long id, params long[] tracks) =>
        JsonSerializer.Serialize(new { entity_id = id, tracks = tracks.Select(track => new { entity_id = track }) });
}
