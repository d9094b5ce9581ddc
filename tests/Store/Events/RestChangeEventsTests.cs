using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Tests.Contract;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Events;

/// <summary>Who writes over REST is told about like who works on the page: the events of a document follow its changes.</summary>
[TestClass]
public sealed class RestChangeEventsTests
{
    [TestMethod]
    [DataRow("POST", "orders/2/hold", null, "Orders 2")]
    [DataRow("POST", "orders/2/comments", """{"statusHistory":{"comment":"x"}}""", "Orders 2")]
    [DataRow("POST", "order/2/ship", "{}", "Shipments 1,Orders 2")]
    [DataRow("POST", "order/2/invoice", "{}", "Invoices 1,Orders 2")]
    [DataRow("POST", "orders", """{"entity":{"entity_id":2,"ext_order_id":"E"}}""", "Orders 2")]
    [DataRow("PUT", "customers/2", """{"customer":{"lastname":"Neu"}}""", "Customers 2")]
    [DataRow("DELETE", "addresses/2", null, "Customers 2")]
    [DataRow("POST", "orders/3/emails", null, "Orders 3")]
    public async Task A_change_is_told_once_for_each_document(string method, string path, string? body, string told)
    {
        await using var store = await RunningStore.StartAsync();
        List<DocumentChange> changes = [];
        store.Documents.Changed += changes.Add;

        Assert.AreEqual(200, (await store.Client.WriteAsync(method, $"/rest/V1/{path}", body)).Status);

        Assert.AreEqual(told, string.Join(',', changes.Select(change => $"{change.Collection} {change.Id}")));
        Assert.IsTrue(changes.TrueForAll(change => change.Collection == StoreEntity.Customers || change.OrderId is 2 or 3));
    }

    [TestMethod]
    [DataRow("POST", "orders/2/unhold", null)]
    [DataRow("POST", "orders/4711/cancel", null)]
    [DataRow("POST", "order/2/refund", "{}")]
    [DataRow("PUT", "customers/2", """{"customer":{"email":"no"}}""")]
    [DataRow("DELETE", "shipment/track/9999", null)]
    [DataRow("GET", "orders/2/comments", null)]
    public async Task What_was_refused_or_only_read_is_not_told(string method, string path, string? body)
    {
        await using var store = await RunningStore.StartAsync();
        var changes = 0;
        store.Documents.Changed += _ => changes++;

        await store.Client.WriteAsync(method, $"/rest/V1/{path}", body);

        Assert.AreEqual(0, changes);
    }

    [TestMethod]
    public async Task An_external_id_that_is_there_already_is_no_change()
    {
        await using var store = await RunningStore.StartAsync();
        const string Body = """{"entity":{"entity_id":2,"ext_order_id":"E"}}""";
        await store.Client.PostAsync("/rest/V1/orders", Body);
        var changes = 0;
        store.Documents.Changed += _ => changes++;

        Assert.AreEqual(200, (await store.Client.PostAsync("/rest/V1/orders", Body)).Status);

        Assert.AreEqual(0, changes);
    }
}
