namespace PowerPlatformMagento.Sandbox.Store.B2b;

/// <summary>What is written down about a booking.</summary>
/// <param name="Currency">ISO code.</param>
/// <param name="Comment">Comment.</param>
/// <param name="PurchaseOrder">Number of the company's order.</param>
/// <param name="Reference">Number of the merchant's own.</param>
internal sealed record CreditNote(string Currency, string? Comment, string? PurchaseOrder, string? Reference);
