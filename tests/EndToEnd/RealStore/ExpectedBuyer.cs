namespace PowerPlatformMagento.EndToEnd.Tests.RealStore;

/// <summary>Who bought, and where it goes to.</summary>
internal sealed record ExpectedBuyer(
    long OrderId,
    bool IsGuest,
    string Email,
    string Name,
    string Group,
    string? TaxId,
    string? Coupon,
    string? ExternalOrderId,
    ExpectedAddress Billing,
    ExpectedAddress? Shipping);
