using System.Collections.Frozen;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.Store.Rest;

/// <summary>What the sandbox answers, and what a Magento has beyond that.</summary>
internal sealed class RestRoutes
{
    private const string ActionsView = "Magento_Sales::actions_view";
    private const string ReturnsResource = "Magento_Rma::magento_rma";

    private static readonly string[] CommerceOnly = ["company", "company/*", "companyCredits", "companyCredits/*", "returns", "returns/*", "returnsAttributeMetadata", "returnsAttributeMetadata/*", "sharedCatalog", "sharedCatalog/*"];

    private static readonly FrozenDictionary<string, string[]> OpenSource = Load();

    private readonly StoreEdition edition;
    private readonly FrozenDictionary<string, RestRoute> routes;

    public RestRoutes(StoreEdition edition, RestReads reads)
    {
        this.edition = edition;
        List<RestRoute> known =
        [
            List("orders", ActionsView, reads, StoreEntity.Orders),
            Single("orders/:id", ActionsView, reads, StoreEntity.Orders),
            List("orders/items", ActionsView, reads, StoreEntity.OrderItems),
            Single("orders/items/:id", ActionsView, reads, StoreEntity.OrderItems),
            new("orders/:id/statuses", ActionsView, reads.OrderStatusAsync),
            List("customers/search", "Magento_Customer::customer", reads, StoreEntity.Customers),
            Single("customers/:id", "Magento_Customer::customer", reads, StoreEntity.Customers),
            new("customers/addresses/:id", "Magento_Customer::customer", reads.AddressAsync),
            List("customerGroups/search", "Magento_Customer::group", reads, StoreEntity.CustomerGroups),
            Single("customerGroups/:id", "Magento_Customer::group", reads, StoreEntity.CustomerGroups),
            List("shipments", "Magento_Sales::shipment", reads, StoreEntity.Shipments),
            Single("shipment/:id", "Magento_Sales::shipment", reads, StoreEntity.Shipments),
            new("shipment/:id/comments", "Magento_Sales::shipment", reads.ShipmentCommentsAsync),
            List("invoices", "Magento_Sales::sales_invoice", reads, StoreEntity.Invoices),
            Single("invoices/:id", "Magento_Sales::sales_invoice", reads, StoreEntity.Invoices),
            List("creditmemos", "Magento_Sales::sales_creditmemo", reads, StoreEntity.Creditmemos),
            Single("creditmemo/:id", "Magento_Sales::sales_creditmemo", reads, StoreEntity.Creditmemos),
            Fixed("store/storeViews", "Magento_Backend::store", reads),
            Fixed("store/storeGroups", "Magento_Backend::store", reads),
            Fixed("store/websites", "Magento_Backend::store", reads),
            Fixed("store/storeConfigs", "Magento_Backend::store", reads),
            Fixed("modules", "Magento_Backend::admin", reads),
        ];
        if (edition != StoreEdition.OpenSource)
        {
            known.Add(List("company", "Magento_Company::index", reads, StoreEntity.Companies));
            known.Add(Single("company/:id", "Magento_Company::index", reads, StoreEntity.Companies));
            known.Add(List("returns", ReturnsResource, reads, StoreEntity.Returns));
            known.Add(Single("returns/:id", ReturnsResource, reads, StoreEntity.Returns));
            known.Add(Fixed("returnsAttributeMetadata", ReturnsResource, reads));
        }

        routes = known.ToFrozenDictionary(route => route.Template);
    }

    /// <summary>The route and the id in its path.</summary>
    /// <exception cref="RestError">Magento has no such route, or the sandbox does not answer it.</exception>
    public (RestRoute Route, string Id) Find(string method, string[] segments)
    {
        if (method == "GET")
        {
            if (routes.TryGetValue(string.Join('/', segments), out var exact))
            {
                return (exact, "");
            }

            for (var i = segments.Length - 1; i > 0; i--)
            {
                var template = string.Join('/', segments.Select((segment, index) => index == i ? ":id" : segment));
                if (routes.TryGetValue(template, out var route))
                {
                    return (route, segments[i]);
                }
            }
        }

        throw IsMagentoRoute(method, segments) ? RestError.NotInSandbox($"{method} {string.Join('/', segments)}") : RestError.NoRoute();
    }

    private bool IsMagentoRoute(string method, string[] segments) =>
        OpenSource.Any(route => route.Value.Contains(method) && Fits(route.Key.Split('/'), segments))
        || (edition != StoreEdition.OpenSource && CommerceOnly.Any(route => Fits(route.Split('/'), segments.Take(2).ToArray())));

    private static bool Fits(string[] template, string[] segments) =>
        template.Length == segments.Length && template.Zip(segments).All(pair => pair.First == "*" || pair.First == pair.Second);

    private static RestRoute List(string template, string resource, RestReads reads, StoreEntity collection) =>
        new(template, resource, (request, _) => reads.ListAsync(request, collection));

    private static RestRoute Single(string template, string resource, RestReads reads, StoreEntity collection) =>
        new(template, resource, (request, id) => reads.SingleAsync(request, collection, id));

    private static RestRoute Fixed(string template, string resource, RestReads reads) =>
        new(template, resource, (request, _) => reads.FixedAsync(request, template));

    private static FrozenDictionary<string, string[]> Load()
    {
        using var reader = new StreamReader(typeof(RestRoutes).Assembly.GetManifestResourceStream("MagentoRoutes.txt")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' ')).ToFrozenDictionary(parts => parts[0], parts => parts[1].Split(','));
    }
}
