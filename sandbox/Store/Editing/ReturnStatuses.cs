namespace PowerPlatformMagento.Sandbox.Store.Editing;

/// <summary>Statuses of returns as the documentation of Adobe Commerce names them.</summary>
internal static class ReturnStatuses
{
    /// <summary>Of rows.</summary>
    public static IReadOnlyList<string> OfItems { get; } = ["pending", "authorized", "received", "approved", "rejected", "denied"];

    /// <summary>Of whole returns.</summary>
    public static IReadOnlyList<string> OfReturns { get; } =
    [
        "pending", "authorized", "partially_authorized", "received", "received_on_item", "approved", "approved_on_item", "rejected", "rejected_on_item", "denied",
        "processed_closed", "closed",
    ];

    /// <summary>What the statuses of the rows make of the return: the one they share, or that some of them have come further than others.</summary>
    public static string Derive(IReadOnlyCollection<string> items)
    {
        var distinct = items.ToHashSet();
        if (distinct.Count == 1)
        {
            return distinct.First() switch { "approved" or "rejected" => "processed_closed", "denied" => "closed", var same => same };
        }

        return !distinct.Overlaps(["pending", "authorized", "received"]) ? "processed_closed"
            : distinct.Contains("approved") ? "approved_on_item"
            : distinct.Contains("rejected") ? "rejected_on_item"
            : distinct.Contains("received") ? "received_on_item"
            : distinct.Contains("authorized") ? "partially_authorized"
            : "pending";
    }
}
