using PowerPlatformMagento.Operations.Coupons;

namespace PowerPlatformMagento.Magento.Operations.Coupons;

/// <summary>Coupons of cart price rules.</summary>
public interface ICouponOperations
{
    /// <summary>One page of coupons by ascending id.</summary>
    /// <param name="ruleId">Only those of this rule; null = all.</param>
    /// <param name="code">Only the one with this code; null = all.</param>
    /// <param name="page">Which page.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="MagentoException">The store cannot be read.</exception>
    Task<StorePage<Coupon>> ListAsync(string? ruleId, string? code, PageWish page, CancellationToken cancellationToken);

    /// <summary>
    /// Creates a coupon, with the code of the request or one that is made of its key. A code the rule has already is found instead; when the answer is
    /// lost, the code is looked for before anything is said.
    /// </summary>
    /// <exception cref="MagentoException">The rule is not there or takes no coupons, the code belongs to another rule, or the store cannot be reached.</exception>
    Task<CouponResult> CreateAsync(CouponRequest request, CancellationToken cancellationToken);
}
