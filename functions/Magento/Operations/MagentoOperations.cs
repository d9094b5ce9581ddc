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

internal sealed class MagentoOperations(OperationParts parts, StoreScopesReader scopes, ProductOperations products) : IMagentoOperations
{
    public MagentoOperations(OperationParts parts)
        : this(parts, new StoreScopesReader(parts.Connection, parts.Time))
    {
    }

    private MagentoOperations(OperationParts parts, StoreScopesReader scopes)
        : this(parts, scopes, new ProductOperations(parts, scopes))
    {
    }

    public string Store => parts.Store;

    public IStoreOperations Stores { get; } = new StoreOperations(parts, scopes);

    public IProductOperations Products { get; } = products;

    public IPriceOperations Prices { get; } = new PriceOperations(parts, scopes);

    public IStockOperations Stock { get; } = new StockOperations(parts, scopes);

    public ICouponOperations Coupons { get; } = new CouponOperations(parts);

    public IOrderOperations Orders { get; } = new OrderOperations(parts);

    public ICustomerOperations Customers { get; } = new CustomerOperations(parts);

    public IStoreRequests Requests { get; } = new StoreRequests(parts);

    public ICartOperations Carts { get; } = new CartOperations(parts);

    public ICompanyOperations Companies { get; } = new CompanyOperations(parts);

    public IQuoteOperations Quotes { get; } = new QuoteOperations(parts);

    public IReturnOperations Returns { get; } = new ReturnOperations(parts);

    public IRecordOperations Records { get; } = new RecordOperations(parts);

    public IPollingOperations Polling { get; } = new PollingOperations(parts, new CartOperations(parts), products);
}
