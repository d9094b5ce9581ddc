namespace PowerPlatformMagento.Sandbox.Store.Generation;

/// <summary>How far an order got.</summary>
internal enum OrderScenario
{
    Pending,
    PendingPayment,
    PaymentReview,
    Invoiced,
    PartiallyInvoiced,
    PartiallyShipped,
    Complete,
    PartiallyRefunded,
    Closed,
    Canceled,
    Holded,
}
