namespace PowerPlatformMagento.App.Notifications.Finding;

/// <summary>What is known of an order.</summary>
/// <param name="Revision">Revision it was seen in.</param>
/// <param name="Status">Its status.</param>
/// <param name="State">Its state.</param>
/// <param name="Shipments">Ids of its shipments.</param>
/// <param name="Invoices">Ids of its invoices.</param>
/// <param name="Refunds">Ids of its refunds.</param>
internal sealed record OrderFact(long Revision, string Status, string State, IReadOnlyList<string> Shipments, IReadOnlyList<string> Invoices, IReadOnlyList<string> Refunds)
{
    /// <summary>True when both say the same of the order.</summary>
    public bool Says(OrderFact other) =>
        (Revision, Status, State) == (other.Revision, other.Status, other.State)
        && Shipments.SequenceEqual(other.Shipments)
        && Invoices.SequenceEqual(other.Invoices)
        && Refunds.SequenceEqual(other.Refunds);
}
