using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.EndToEnd.Tests.Support;

/// <summary>The real store's answers, as documents of a sandbox store.</summary>
internal static class Captures
{
    public static DocumentSet Load()
    {
        var documents = new DocumentSet();
        documents.PutFixedAnswer("store/storeViews", Read("store-views"));
        documents.PutFixedAnswer("store/websites", Read("store-websites"));
        documents.PutFixedAnswer("store/storeGroups", Read("store-groups"));
        documents.PutFixedAnswer("store/storeConfigs", Read("store-configs"));
        documents.PutList(StoreEntity.CustomerGroups, Read("customer-groups"));
        documents.PutList(StoreEntity.Orders, Read("orders-all-no-paging"));
        documents.PutList(StoreEntity.Customers, Read("customers-search"));
        documents.PutList(StoreEntity.Customers, Read("customers-search-page2"));
        documents.PutList(StoreEntity.Shipments, Read("shipments"));
        documents.PutList(StoreEntity.Shipments, Read("shipments-by-order"));
        documents.PutList(StoreEntity.Invoices, Read("invoices"));
        documents.PutList(StoreEntity.Creditmemos, Read("creditmemos"));
        return documents;
    }

    public static string Read(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Captures", name + ".json"));
}
