using PowerPlatformMagento.Operations.Coupons;

namespace PowerPlatformMagento.App.Operations.Coupons;

/// <summary>What a request for a coupon must be beyond its own limits. Pure.</summary>
internal static class CouponRules
{
    /// <summary>Checks a request.</summary>
    /// <returns>The request.</returns>
    /// <exception cref="OperationException">Nothing in it tells a repetition from a second coupon.</exception>
    public static CouponRequest Check(CouponRequest request) => Given.Text(request.Code) is null && Given.Text(request.IdempotencyKey) is null
        ? throw OperationException.Invalid("code", "Give a code, or an idempotencyKey of which one is made: without either, a repeated call would make a second coupon.")
        : request;
}
