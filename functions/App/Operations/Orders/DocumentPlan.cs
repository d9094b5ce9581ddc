using PowerPlatformMagento.Magento.Operations.Orders;

namespace PowerPlatformMagento.App.Operations.Orders;

/// <summary>A document a request asks for.</summary>
/// <param name="OrderId">Magento's id of the order.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Work">How it is found again.</param>
/// <param name="Comment">Comment of the maker; null for none.</param>
/// <param name="ShowsComment">Whether the customer sees the comment.</param>
/// <param name="Draft">Makes the draft of what is known of the order and of the comment for the back office.</param>
internal sealed record DocumentPlan(
    string OrderId, DocumentKind Kind, PieceOfWork Work, string? Comment, bool ShowsComment, Func<OrderSnapshot, string, DocumentDraft> Draft)
{
    /// <summary>Invoice the document is about; null for none.</summary>
    public string? InvoiceId { get; init; }

    /// <summary>Comment that is made with the document. One for the customer is added behind it, because the marks are none of the customer's business.</summary>
    public string InternalComment => Work.AddTo(ShowsComment ? null : Comment);

    /// <summary>Comment that is added for the customer; null for none.</summary>
    public string? VisibleComment => ShowsComment ? Comment : null;
}
