namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Roles;

/// <summary>The tables the roles are tried on, and the name each has in privileges.</summary>
internal static class TriedTable
{
    /// <summary>Logical name, and subject of its privileges.</summary>
    public static IReadOnlyDictionary<string, string> Subjects { get; } = new[]
    {
        "mag_Conflict", "mag_FieldOwnership", "mag_Identity", "mag_Invoice", "mag_Order", "mag_OrderLine", "mag_Outbox", "mag_PurchaseSummary",
        "mag_Reconciliation", "mag_ReconciliationLine", "mag_Refund", "mag_Return", "mag_ReturnLine", "mag_Shipment", "mag_SlaTarget",
        "mag_Store", "mag_SyncIssue", "mag_Transaction", "mag_ValueMap", "Account", "Contact", "Incident", "Lead", "Product", "Quote",
    }
    .Select(name => (Table: name.ToLowerInvariant(), Subject: name))
    .Concat([("mag_webactivity", "Activity"), ("task", "Activity"), ("annotation", "Note"), ("salesorder", "Order")])
    .ToDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);
}
