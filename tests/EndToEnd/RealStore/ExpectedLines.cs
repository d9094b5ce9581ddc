namespace PowerPlatformMagento.EndToEnd.Tests.RealStore;

/// <summary>
/// All lines of the captured orders. A configurable and its child are one line with the amounts of the parent and the product of the child.
/// The captures' row_total is after discount; here it is before, so that the lines add up to the subtotal.
/// </summary>
internal static class ExpectedLines
{
    // Ordered, invoiced, shipped, refunded, cancelled; price, price with tax, catalogue price, row total, the same in the base currency, discount, tax, tax rate.
    public static IReadOnlyList<ExpectedLine> All { get; } =
    [
        new(1, 1, "MUG-0,5L", "simple", "1", "Kaffeebecher 0,5 l „Guten Morgen“", new(1m, 0m, 0m, 0m, 0m), 10.88m, 12.95m, 12.95m, 10.88m, 10.88m, 0m, 2.07m, 19m),
        new(2, 2, "MUG-0,5L", "simple", "1", "Kaffeebecher 0,5 l „Guten Morgen“", new(4m, 0m, 4m, 0m, 0m), 10.88m, 12.95m, 12.95m, 43.53m, 43.53m, 0m, 8.27m, 19m),
        new(2, 3, "CAB/USB C-1m", "simple", "2", "USB-C Kabel 1 m", new(2m, 0m, 0m, 0m, 0m), 8.32m, 9.9m, 9.9m, 16.64m, 16.64m, 0m, 3.16m, 19m),
        new(3, 4, "TEE-BIO-M", "configurable", "7", "Bio T-Shirt", new(2m, 2m, 2m, 0m, 0m), 16.73m, 20.07m, 19.9m, 33.45m, 33.45m, 0m, 6.69m, 20m),
        new(3, 6, "A&B+C#1", "simple", "4", "Set A&B + C #1", new(1m, 1m, 1m, 0m, 0m), 20.59m, 24.71m, 24.5m, 20.59m, 20.59m, 0m, 4.12m, 20m),
        new(4, 7, "KESSEL Ø18", "simple", "3", "Wasserkessel Ø 18 cm", new(1m, 0m, 0m, 0m, 0m), 37.06m, 37.06m, 49m, 37.06m, 37.06m, 0m, 0m, 0m),
        new(5, 8, "GIFT-EBOOK", "virtual", "6", "E-Book Pflegeanleitung", new(1m, 1m, 0m, 1m, 0m), 4.19m, 4.99m, 4.99m, 4.19m, 4.19m, 0m, 0.8m, 19m),
        new(6, 9, "CAB/USB C-1m", "simple", "2", "USB-C Kabel 1 m", new(3m, 3m, 0m, 0m, 0m), 8.32m, 9.9m, 9.9m, 24.96m, 24.96m, 2.5m, 4.34m, 19m),
        new(6, 10, "TEE-BIO-L", "configurable", "8", "Bio T-Shirt", new(1m, 1m, 0m, 0m, 0m), 18.4m, 21.9m, 21.9m, 18.4m, 18.4m, 1.84m, 3.21m, 19m),
        new(7, 12, "MUG-0,5L", "simple", "1", "Kaffeebecher 0,5 l „Guten Morgen“", new(2m, 2m, 0m, 1m, 0m), 10.88m, 12.95m, 12.95m, 21.76m, 21.76m, 0m, 4.14m, 19m),
        new(7, 13, "KESSEL Ø18", "simple", "3", "Wasserkessel Ø 18 cm", new(1m, 1m, 0m, 0m, 0m), 37.06m, 44.1m, 49m, 37.06m, 37.06m, 0m, 7.04m, 19m),
        new(8, 14, "MUG-0,5L", "simple", "1", "Kaffeebecher 0,5 l „Guten Morgen“", new(1m, 0m, 0m, 0m, 1m), 10.88m, 12.95m, 12.95m, 10.88m, 10.88m, 0m, 2.07m, 19m),
        new(8, 15, "TEE-BIO-M", "configurable", "7", "Bio T-Shirt", new(1m, 0m, 0m, 0m, 1m), 16.73m, 19.9m, 19.9m, 16.73m, 16.73m, 0m, 3.17m, 19m),
        new(9, 17, "KESSEL Ø18", "simple", "3", "Wasserkessel Ø 18 cm", new(2m, 2m, 2m, 1m, 0m), 37.06m, 44.1m, 49m, 74.12m, 74.12m, 0m, 14.08m, 19m),
        new(10, 18, "MUG-0,5L", "simple", "1", "Kaffeebecher 0,5 l „Guten Morgen“", new(24m, 24m, 14m, 0m, 0m), 10.88m, 12.95m, 12.95m, 261.18m, 261.18m, 26.11m, 45.45m, 19m),
        new(10, 19, "CAB/USB C-1m", "simple", "2", "USB-C Kabel 1 m", new(10m, 10m, 10m, 0m, 0m), 8.32m, 9.9m, 9.9m, 83.19m, 83.19m, 8.32m, 14.48m, 19m),
        new(11, 20, "TEE-BIO-L", "configurable", "8", "Bio T-Shirt", new(3m, 3m, 3m, 3m, 0m), 18.4m, 22.08m, 21.9m, 55.2m, 55.2m, 0m, 11.04m, 20m),
        new(12, 22, "A&B+C#1", "simple", "4", "Set A&B + C #1", new(5m, 0m, 5m, 0m, 0m), 20.59m, 24.71m, 24.5m, 102.96m, 102.96m, 0m, 20.59m, 20m),
        new(12, 23, "CAB/USB C-1m", "simple", "2", "USB-C Kabel 1 m", new(5m, 0m, 5m, 0m, 0m), 8.32m, 9.98m, 9.9m, 41.58m, 41.58m, 0m, 8.32m, 20m),
        new(13, 24, "CAB/USB C-1m", "simple", "2", "USB-C Kabel 1 m", new(1m, 0m, 0m, 0m, 0m), 8.32m, 9.9m, 9.9m, 8.32m, 8.32m, 0m, 1.58m, 19m),
        new(14, 25, "MUG-0,5L", "simple", "1", "Kaffeebecher 0,5 l (DE)", new(2m, 0m, 0m, 0m, 0m), 10.88m, 12.95m, 12.95m, 21.76m, 21.76m, 0m, 4.14m, 19m),
        new(14, 26, "TEE-BIO-M", "configurable", "7", "Bio T-Shirt", new(1m, 0m, 0m, 0m, 0m), 16.73m, 19.9m, 19.9m, 16.73m, 16.73m, 0m, 3.17m, 19m),
        new(15, 28, "KESSEL Ø18", "simple", "3", "Wasserkessel Ø 18 cm", new(1m, 1m, 0m, 0m, 0m), 37.06m, 44.1m, 49m, 37.06m, 37.06m, 0m, 7.04m, 19m),
        new(15, 29, "MUG-0,5L", "simple", "1", "Kaffeebecher 0,5 l „Guten Morgen“", new(1m, 0m, 0m, 0m, 0m), 10.88m, 12.95m, 12.95m, 10.88m, 10.88m, 0m, 2.07m, 19m),
        new(15, 30, "CAB/USB C-1m", "simple", "2", "USB-C Kabel 1 m", new(1m, 0m, 0m, 0m, 0m), 8.32m, 9.9m, 9.9m, 8.32m, 8.32m, 0m, 1.58m, 19m),
        new(16, 31, "A&B+C#1", "simple", "4", "Set A&B + C #1", new(2m, 2m, 2m, 0m, 0m), 20.59m, 24.5m, 24.5m, 41.18m, 41.18m, 4.12m, 7.17m, 19m),
        new(17, 32, "CAB/USB C-1m", "simple", "2", "USB-C Kabel 1 m", new(50m, 0m, 0m, 0m, 0m), 8.32m, 9.9m, 9.9m, 415.97m, 415.97m, 0m, 79.03m, 19m),
        new(18, 33, "TEE-BIO-M", "configurable", "7", "Bio T-Shirt", new(1m, 0m, 0m, 0m, 0m), 16.72m, 19.9m, 19.9m, 16.72m, 16.72m, 0m, 3.18m, 19m),
        new(18, 35, "TEE-BIO-L", "configurable", "8", "Bio T-Shirt", new(1m, 0m, 0m, 0m, 0m), 18.41m, 21.9m, 21.9m, 18.41m, 18.41m, 0m, 3.49m, 19m),
        new(19, 37, "MUG-0,5L", "simple", "1", "Kaffeebecher 0,5 l „Guten Morgen“", new(3m, 0m, 0m, 0m, 3m), 10.88m, 12.95m, 12.95m, 32.65m, 32.65m, 0m, 6.2m, 19m),
        new(20, 38, "MUG-0,5L", "simple", "1", "Kaffeebecher 0,5 l „Guten Morgen“", new(1m, 0m, 0m, 0m, 0m), 10.88m, 12.95m, 12.95m, 10.88m, 10.88m, 0m, 2.07m, 19m),
        new(21, 39, "KESSEL Ø18", "simple", "3", "Wasserkessel Ø 18 cm", new(1m, 0m, 0m, 0m, 0m), 37.06m, 44.47m, 49m, 37.06m, 37.06m, 0m, 7.41m, 20m),
        new(22, 40, "MUG-0,5L", "simple", "1", "Kaffeebecher 0,5 l „Guten Morgen“", new(6m, 0m, 0m, 0m, 0m), 10.88m, 13.06m, 12.95m, 65.3m, 65.3m, 0m, 13.06m, 20m),
        new(23, 41, "A&B+C#1", "simple", "4", "Set A&B + C #1", new(1m, 0m, 0m, 0m, 0m), 20.59m, 24.5m, 24.5m, 20.59m, 20.59m, 0m, 3.91m, 19m),
        new(23, 42, "GIFT-EBOOK", "virtual", "6", "E-Book Pflegeanleitung", new(1m, 0m, 0m, 0m, 0m), 4.19m, 4.99m, 4.99m, 4.19m, 4.19m, 0m, 0.8m, 19m),
        new(24, 43, "TEE-BIO-L", "configurable", "8", "Bio T-Shirt", new(2m, 0m, 0m, 0m, 0m), 18.41m, 21.9m, 21.9m, 36.81m, 36.81m, 0m, 6.99m, 19m),
        new(25, 45, "CAB/USB C-1m", "simple", "2", "USB-C Kabel 1 m", new(2m, 0m, 0m, 0m, 0m), 8.32m, 9.98m, 9.9m, 16.63m, 16.63m, 0m, 3.33m, 20m),
        new(26, 46, "MUG-0,5L", "simple", "1", "Kaffeebecher 0,5 l (DE)", new(1m, 0m, 0m, 0m, 0m), 10.88m, 12.95m, 12.95m, 10.88m, 10.88m, 0m, 2.07m, 19m),
    ];
}
