namespace PowerPlatformMagento.Contracts;

/// <summary>Magento's fixed list of order states.</summary>
public static class OrderState
{
    /// <summary>Placed, nothing paid yet.</summary>
    public const string New = "new";

    /// <summary>Waits for the payment provider.</summary>
    public const string PendingPayment = "pending_payment";

    /// <summary>The payment provider reviews the payment.</summary>
    public const string PaymentReview = "payment_review";

    /// <summary>Invoiced or shipped in part.</summary>
    public const string Processing = "processing";

    /// <summary>Nothing left to invoice or ship.</summary>
    public const string Complete = "complete";

    /// <summary>Everything refunded.</summary>
    public const string Closed = "closed";

    /// <summary>Cancelled.</summary>
    public const string Canceled = "canceled";

    /// <summary>Put on hold; spelled as Magento does.</summary>
    public const string OnHold = "holded";
}
