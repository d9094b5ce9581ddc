using PowerPlatformMagento.Magento.Http;
using PowerPlatformMagento.Magento.Operations.Coupons;
using PowerPlatformMagento.Magento.Paging;
using PowerPlatformMagento.Magento.Store;

namespace PowerPlatformMagento.Magento.Operations;

/// <summary>What the areas share: the one way to the store and what is known about it.</summary>
/// <param name="Store">Key of the store.</param>
/// <param name="Connection">The way to the store.</param>
/// <param name="Pages">Reads pages of lists.</param>
/// <param name="Ids">Reads records by ids.</param>
/// <param name="Directory">Store views and websites.</param>
/// <param name="Identity">Edition and version.</param>
/// <param name="Client">Reads whole records.</param>
/// <param name="CouponCodes">Makes coupon codes.</param>
/// <param name="Time">Clock.</param>
internal sealed record OperationParts(
    string Store,
    StoreConnection Connection,
    PageReader Pages,
    IdReader Ids,
    StoreDirectoryCache Directory,
    StoreIdentityCache Identity,
    IMagentoClient Client,
    CouponCodes CouponCodes,
    TimeProvider Time);
