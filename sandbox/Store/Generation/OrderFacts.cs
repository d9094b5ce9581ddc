using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.Store.Generation;

/// <summary>What is known of an order without making its rows: enough to search by.</summary>
/// <param name="CreatedAt">Unix seconds.</param>
/// <param name="UpdatedAt">Unix seconds.</param>
/// <param name="TwoParcels">Shipped in two parts.</param>
/// <param name="InvoicedEarly">Invoiced before everything was shipped.</param>
internal readonly record struct OrderFacts(
    long Id, OrderScenario Scenario, OddOrders Oddness, int StoreId, long? CustomerId, long CreatedAt, long UpdatedAt, bool IsVirtual, bool TwoParcels, bool InvoicedEarly)
{
    public int Shipments => IsVirtual ? 0 : Scenario switch
    {
        OrderScenario.Complete or OrderScenario.PartiallyRefunded or OrderScenario.Closed => TwoParcels ? 2 : 1,
        OrderScenario.PartiallyShipped => 1,
        _ => 0,
    };

    public bool IsInvoiced => Scenario is OrderScenario.Invoiced or OrderScenario.PartiallyInvoiced or OrderScenario.Complete or OrderScenario.PartiallyRefunded or OrderScenario.Closed
        || (Scenario == OrderScenario.PartiallyShipped && InvoicedEarly);

    public bool IsRefunded => Scenario is OrderScenario.PartiallyRefunded or OrderScenario.Closed;

    public string State => Scenario switch
    {
        OrderScenario.Pending => "new",
        OrderScenario.PendingPayment => "pending_payment",
        OrderScenario.PaymentReview => "payment_review",
        OrderScenario.Complete or OrderScenario.PartiallyRefunded => "complete",
        OrderScenario.Closed => "closed",
        OrderScenario.Canceled => "canceled",
        OrderScenario.Holded => "holded",
        _ => "processing",
    };

    public string Status => Scenario switch
    {
        OrderScenario.Pending => "pending",
        OrderScenario.PaymentReview when Id % 2 == 0 => "fraud",
        _ => State,
    };

    /// <summary>Status of the return of the order in an edition that has returns; null when nothing comes back.</summary>
    public string? ReturnStatus => IsVirtual ? null : Scenario switch
    {
        OrderScenario.Closed => "processed_closed",
        OrderScenario.PartiallyRefunded => Id % 2 == 0 ? "processed_closed" : "received",
        OrderScenario.Complete when Id % 9 == 0 => (Id % 4) switch { 0 => "pending", 1 => "authorized", 2 => "received", _ => "closed" },
        _ => null,
    };

    /// <summary>The order's own number; every store view but the first has a prefix.</summary>
    public string IncrementId => IncrementNumber.Of(StoreId, Id);

    /// <summary>When the n-th document of the order was made, unix seconds.</summary>
    public long DocumentAt(int number) => CreatedAt + ((UpdatedAt - CreatedAt) * number / 4);
}
