using PowerPlatformMagento.Sandbox.Store.Catalogue;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.Store.Editing;

/// <summary>What people can do in a store whose data can be changed: shoppers, merchants, and those who look at it. Safe for many threads.</summary>
public sealed class StoreOperations
{
    internal StoreOperations(DocumentSet documents, TimeProvider time, StoreEdition edition)
    {
        Edition = edition;
        Front = new Storefront(documents, time, edition);
        Orders = new StoreEditor(documents, time);
        Returns = new StoreReturns(documents, time, edition);
        Catalogue = new StoreCatalogue(documents, edition);
    }

    /// <summary>What kind of Magento the store is.</summary>
    public StoreEdition Edition { get; }

    /// <summary>Placing orders and registering.</summary>
    public Storefront Front { get; }

    /// <summary>Shipping, invoicing, refunding, cancelling; changing customers.</summary>
    public StoreEditor Orders { get; }

    /// <summary>Returns.</summary>
    public StoreReturns Returns { get; }

    /// <summary>What can be bought and what is there.</summary>
    public StoreCatalogue Catalogue { get; }
}
