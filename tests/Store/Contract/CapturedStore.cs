using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Auth;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Contract;

/// <summary>A store that holds what the recorded one held when all its orders were read.</summary>
internal static class CapturedStore
{
    public const string LimitedToken = "limitedaccesstoken00000000000001";
    public const string InactiveToken = "inactiveaccesstoken0000000000001";

    public static IReadOnlyList<StoreCredential> Credentials { get; } =
    [
        new(),
        new() { ConsumerKey = "limitedconsumerkey00000000000001", AccessToken = LimitedToken, Resources = new HashSet<string> { "Magento_Sales::actions_view" } },
        new() { ConsumerKey = "inactiveconsumerkey0000000000001", AccessToken = InactiveToken, Active = false },
    ];

    public static DocumentSet Documents()
    {
        var documents = new DocumentSet();
        documents.PutList(StoreEntity.Orders, Capture.Read("orders-all-no-paging.json"));
        documents.PutList(StoreEntity.Customers, Capture.Read("customers-search.json"));
        documents.PutList(StoreEntity.Customers, Capture.Read("customers-search-page2.json"));
        documents.PutList(StoreEntity.CustomerGroups, Capture.Read("customer-groups.json"));
        documents.PutList(StoreEntity.Shipments, Capture.Read("shipments.json"));
        documents.PutList(StoreEntity.Shipments, Capture.Read("shipments-by-order.json"));
        documents.PutList(StoreEntity.Invoices, Capture.Read("invoices.json"));
        documents.PutList(StoreEntity.Creditmemos, Capture.Read("creditmemos.json"));
        documents.PutFixedAnswer("store/storeViews", Capture.Read("store-views.json"));
        documents.PutFixedAnswer("store/storeGroups", Capture.Read("store-groups.json"));
        documents.PutFixedAnswer("store/websites", Capture.Read("store-websites.json"));
        documents.PutFixedAnswer("store/storeConfigs", Capture.Read("store-configs.json"));
        documents.PutFixedAnswer("modules", Capture.Read("modules.json"));
        Complete(documents, StoreEntity.Customers, "id", 11);
        Complete(documents, StoreEntity.Shipments, "entity_id", 10);
        Complete(documents, StoreEntity.Invoices, "entity_id", 9);
        Complete(documents, StoreEntity.Creditmemos, "entity_id", 4);
        return documents;
    }

    public static Task<StoreHost> StartAsync(Func<StoreOptions, StoreOptions>? change = null)
    {
        var options = new StoreOptions { Documents = Documents(), Credentials = Credentials };
        return StoreHost.StartAsync(change?.Invoke(options) ?? options, CancellationToken.None);
    }

    /// <summary>Stand-ins for documents nobody recorded, so that total counts fit.</summary>
    private static void Complete(DocumentSet documents, StoreEntity collection, string id, int count)
    {
        var model = JsonNode.Parse(documents.Find(collection, documents.Ids(collection).First())!.Value.Span)!.AsObject();
        model.Remove("addresses");
        model["order_id"] = 999;
        model["updated_at"] = "2026-11-23 05:00:00";
        for (var number = 1L; documents.Count(collection) < count; number++)
        {
            if (documents.Find(collection, number) is null)
            {
                model[id] = number;
                documents.Put(collection, model.ToJsonString());
            }
        }
    }
}
