namespace PowerPlatformMagento.EndToEnd.Tests.RealStore;

/// <summary>Shipments, invoices and credit memos of the captures.</summary>
internal static class ExpectedDocuments
{
    public static IReadOnlyList<ExpectedShipment> Shipments { get; } =
    [
        // The second track was added later, without moving updated_at of shipment or order.
        new(2, 1, "000000001", "2026-11-23 04:05:08", 1m, "1 x MUG-0,5L", "DHL Paket, Nachtrag", "00340434161094021501, NACHTRAG-1"),
        new(2, 10, "000000010", "2026-11-23 04:05:20", 3m, "3 x MUG-0,5L", null, null),
        new(12, 2, "000000002", "2026-11-23 04:05:09", 10m, "5 x A&B+C#1\n5 x CAB/USB C-1m", "UPS", "1Z999AA10123456784, 1Z999AA10123456785"),
        new(11, 3, "000000003", "2026-11-23 04:05:10", 2m, "2 x TEE-BIO-L", null, null),
    ];

    // Subtotal, shipping, tax, grand total. The child rows of configurables are not shown to people.
    public static IReadOnlyList<ExpectedInvoice> Invoices { get; } =
    [
        new(3, 1, "000000001", 54.04m, 14.88m, 13.78m, 82.7m, "2 x TEE-BIO-M\n1 x A&B+C#1"),
        new(15, 2, "000000002", 37.06m, 14.87m, 9.87m, 61.8m, "1 x KESSEL Ø18"),
        new(5, 3, "000000003", 4.19m, 0m, 0.8m, 4.99m, "1 x GIFT-EBOOK"),
    ];

    public static IReadOnlyList<ExpectedRefund> Refunds { get; } =
    [
        new(7, 1, "000000001", 10.88m, 0m, 2.07m, 12.95m, "1 x MUG-0,5L"),
        new(11, 2, "000000002", 55.2m, 5.9m, 12.22m, 73.32m, "3 x TEE-BIO-L"),
    ];
}
