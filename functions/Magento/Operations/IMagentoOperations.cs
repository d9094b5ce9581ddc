using PowerPlatformMagento.Magento.Operations.Carts;
using PowerPlatformMagento.Magento.Operations.Companies;
using PowerPlatformMagento.Magento.Operations.Coupons;
using PowerPlatformMagento.Magento.Operations.Customers;
using PowerPlatformMagento.Magento.Operations.Orders;
using PowerPlatformMagento.Magento.Operations.Polling;
using PowerPlatformMagento.Magento.Operations.Prices;
using PowerPlatformMagento.Magento.Operations.Products;
using PowerPlatformMagento.Magento.Operations.Quotes;
using PowerPlatformMagento.Magento.Operations.Records;
using PowerPlatformMagento.Magento.Operations.Requests;
using PowerPlatformMagento.Magento.Operations.Returns;
using PowerPlatformMagento.Magento.Operations.Stock;
using PowerPlatformMagento.Magento.Operations.Stores;

namespace PowerPlatformMagento.Magento.Operations;

/// <summary>
/// What makers can do in one store, an area each. Safe for concurrent use. Methods throw <see cref="MagentoException"/> when the store cannot be
/// reached, refuses, or lacks the record or the function.
/// </summary>
public interface IMagentoOperations
{
    /// <summary>Key of the store, as configured.</summary>
    string Store { get; }

    /// <summary>How the store is built, and what makers choose from.</summary>
    IStoreOperations Stores { get; }

    /// <summary>Products of the catalog.</summary>
    IProductOperations Products { get; }

    /// <summary>Base, tier and special prices.</summary>
    IPriceOperations Prices { get; }

    /// <summary>Stock by inventory source.</summary>
    IStockOperations Stock { get; }

    /// <summary>Coupons of cart price rules.</summary>
    ICouponOperations Coupons { get; }

    /// <summary>Orders and their documents.</summary>
    IOrderOperations Orders { get; }

    /// <summary>Customers and their addresses.</summary>
    ICustomerOperations Customers { get; }

    /// <summary>Requests that makers write themselves.</summary>
    IStoreRequests Requests { get; }

    /// <summary>Carts.</summary>
    ICartOperations Carts { get; }

    /// <summary>Companies and their credit; Adobe Commerce B2B.</summary>
    ICompanyOperations Companies { get; }

    /// <summary>Price negotiations; Adobe Commerce B2B.</summary>
    IQuoteOperations Quotes { get; }

    /// <summary>Returns; Adobe Commerce.</summary>
    IReturnOperations Returns { get; }

    /// <summary>Records as the store has them.</summary>
    IRecordOperations Records { get; }

    /// <summary>What changed, for stores that send no events.</summary>
    IPollingOperations Polling { get; }
}
