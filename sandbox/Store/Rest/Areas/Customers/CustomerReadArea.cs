using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.Store.Rest.Areas.Customers;

/// <summary>Reading customers, their addresses and groups.</summary>
internal sealed class CustomerReadArea(RestReads reads) : IRestArea
{
    private const string Customer = "Magento_Customer::customer";
    private const string Group = "Magento_Customer::group";

    public IEnumerable<RestRoute> Routes =>
    [
        reads.List("customers/search", Customer, StoreEntity.Customers),
        reads.Single("customers/:id", Customer, StoreEntity.Customers),
        RestRoute.Get("customers/addresses/:id", Customer, reads.AddressAsync),
        reads.List("customerGroups/search", Group, StoreEntity.CustomerGroups),
        reads.Single("customerGroups/:id", Group, StoreEntity.CustomerGroups),
    ];
}
