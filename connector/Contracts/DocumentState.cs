namespace PowerPlatformMagento.Contracts;

/// <summary>State of an invoice or refund.</summary>
public static class DocumentState
{
    /// <summary>Not paid or not refunded yet.</summary>
    public const string Open = "open";

    /// <summary>Paid (invoices).</summary>
    public const string Paid = "paid";

    /// <summary>Refunded (refunds).</summary>
    public const string Refunded = "refunded";

    /// <summary>Cancelled.</summary>
    public const string Canceled = "canceled";
}
