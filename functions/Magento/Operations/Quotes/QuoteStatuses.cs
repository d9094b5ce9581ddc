namespace PowerPlatformMagento.Magento.Operations.Quotes;

/// <summary>Magento's status codes of negotiations, as its documentation lists them.</summary>
public static class QuoteStatuses
{
    /// <summary>The seller prepares an offer the buyer does not see yet.</summary>
    public const string DraftByAdmin = "draft_by_admin";

    /// <summary>The buyer asked; nobody has looked at it yet.</summary>
    public const string Created = "created";

    /// <summary>The seller works on the offer.</summary>
    public const string ProcessingByAdmin = "processing_by_admin";

    /// <summary>The buyer works on the quote.</summary>
    public const string ProcessingByCustomer = "processing_by_customer";

    /// <summary>The buyer sent it back.</summary>
    public const string SubmittedByCustomer = "submitted_by_customer";

    /// <summary>The offer is with the buyer.</summary>
    public const string SubmittedByAdmin = "submitted_by_admin";

    /// <summary>The buyer ordered.</summary>
    public const string Ordered = "ordered";

    /// <summary>The seller ended the negotiation.</summary>
    public const string Declined = "declined";

    /// <summary>The offer ran out.</summary>
    public const string Expired = "expired";

    /// <summary>The buyer ended the negotiation.</summary>
    public const string Closed = "closed";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
        [DraftByAdmin, Created, ProcessingByAdmin, ProcessingByCustomer, SubmittedByCustomer, SubmittedByAdmin, Ordered, Declined, Expired, Closed];

    /// <summary>Whether the seller may hand an offer to the buyer.</summary>
    public static bool CanBeSent(string status) => status is DraftByAdmin || CanBeDeclined(status);

    /// <summary>Whether the seller may decline.</summary>
    public static bool CanBeDeclined(string status) => status is Created or ProcessingByAdmin or SubmittedByCustomer;
}
