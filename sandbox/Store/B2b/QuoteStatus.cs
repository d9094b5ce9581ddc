namespace PowerPlatformMagento.Sandbox.Store.B2b;

/// <summary>States of a negotiable quote, as Adobe Commerce keeps them.</summary>
internal static class QuoteStatus
{
    public const string Created = "created";
    public const string ProcessingByAdmin = "processing_by_admin";
    public const string SubmittedByAdmin = "submitted_by_admin";
    public const string SubmittedByCustomer = "submitted_by_customer";
    public const string Declined = "declined";
    public const string Ordered = "ordered";

    /// <summary>Whether it is the merchant's turn.</summary>
    public static bool IsOpenForMerchant(string? status) => status is Created or ProcessingByAdmin or SubmittedByCustomer;

    /// <summary>Whether it is the buyer's turn.</summary>
    public static bool IsOpenForBuyer(string? status) => status is SubmittedByAdmin or Declined;
}
