using PowerPlatformMagento.Sandbox.Store.Rest.Areas.B2b;
using PowerPlatformMagento.Sandbox.Store.Rest.Areas.Carts;
using PowerPlatformMagento.Sandbox.Store.Rest.Areas.Companies;
using PowerPlatformMagento.Sandbox.Store.Rest.Areas.Customers;
using PowerPlatformMagento.Sandbox.Store.Rest.Areas.Inventory;
using PowerPlatformMagento.Sandbox.Store.Rest.Areas.Metadata;
using PowerPlatformMagento.Sandbox.Store.Rest.Areas.Prices;
using PowerPlatformMagento.Sandbox.Store.Rest.Areas.Products;
using PowerPlatformMagento.Sandbox.Store.Rest.Areas.Promotions;
using PowerPlatformMagento.Sandbox.Store.Rest.Areas.Returns;
using PowerPlatformMagento.Sandbox.Store.Rest.Areas.Sales;
using PowerPlatformMagento.Sandbox.Store.Rest.Areas.Schema;
using PowerPlatformMagento.Sandbox.Store.Rest.Areas.Stores;

namespace PowerPlatformMagento.Sandbox.Store.Rest;

/// <summary>All areas the sandbox answers.</summary>
internal static class RestAreas
{
    public static IReadOnlyList<IRestArea> Of(RestServices services) =>
    [
        new SalesReadArea(services.Reads),
        new OrderActionArea(services),
        new OrderCommentArea(services),
        new OrderSaveArea(services),
        new FulfilmentArea(services),
        new PaperArea(services),
        new CartArea(services),
        new CustomerReadArea(services.Reads),
        new CustomerWriteArea(services),
        new StoreReadArea(services.Reads),
        new CompanyReadArea(services),
        new ReturnReadArea(services),
        new ReturnWriteArea(services),
        new ProductArea(services),
        new ConfigurableArea(services),
        new BasePriceArea(services),
        new TierPriceArea(services),
        new SpecialPriceArea(services),
        new SourceItemArea(services),
        new SourceArea(services),
        new SalableArea(services),
        new StockItemArea(services),
        new CouponArea(services),
        new CompanyWriteArea(services),
        new CreditArea(services),
        new QuoteArea(services),
        new MetadataArea(services),
        new SchemaArea(services),
    ];
}
