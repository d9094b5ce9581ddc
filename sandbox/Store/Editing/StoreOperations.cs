using PowerPlatformMagento.Sandbox.Store.B2b;
using PowerPlatformMagento.Sandbox.Store.Carts;
using PowerPlatformMagento.Sandbox.Store.Catalogue;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Products;
using PowerPlatformMagento.Sandbox.Store.Promotions;

namespace PowerPlatformMagento.Sandbox.Store.Editing;

/// <summary>What people can do in a store whose data can be changed: shoppers, merchants, and those who look at it. Safe for many threads.</summary>
public sealed class StoreOperations
{
    internal StoreOperations(DocumentSet documents, StoreOptions options)
    {
        var (time, edition) = (options.Time, options.Edition);
        Edition = edition;
        Front = new Storefront(documents, time, edition);
        Orders = new StoreEditor(documents, time, options.Generation);
        Papers = new StorePapers(documents, time);
        Customers = new StoreCustomers(documents, time, options.CustomerAttributes);
        Carts = new StoreCarts(documents, time, Front, Orders);
        Returns = new StoreReturns(documents, time, edition);
        Catalogue = new StoreCatalogue(documents, edition);
        Products = new StoreProducts(documents, time);
        Promotions = new StorePromotions(documents, time);
        Companies = new StoreCompanies(documents, time);
        Quotes = new StoreQuotes(documents, time, Carts, edition);
    }

    /// <summary>What kind of Magento the store is.</summary>
    public StoreEdition Edition { get; }

    /// <summary>Placing orders and registering.</summary>
    public Storefront Front { get; }

    /// <summary>Shipping, invoicing, refunding, cancelling; changing customers.</summary>
    public StoreEditor Orders { get; }

    /// <summary>Tracks and comments of shipments, invoices and credit memos.</summary>
    public StorePapers Papers { get; }

    /// <summary>Customers as systems behind the store change them.</summary>
    public StoreCustomers Customers { get; }

    /// <summary>Carts before they are ordered.</summary>
    public StoreCarts Carts { get; }

    /// <summary>Returns.</summary>
    public StoreReturns Returns { get; }

    /// <summary>What can be bought and what is there.</summary>
    public StoreCatalogue Catalogue { get; }

    /// <summary>Prices, names and stock of products.</summary>
    public StoreProducts Products { get; }

    /// <summary>Negotiable quotes.</summary>
    public StoreQuotes Quotes { get; }

    internal StorePromotions Promotions { get; }

    internal StoreCompanies Companies { get; }
}
