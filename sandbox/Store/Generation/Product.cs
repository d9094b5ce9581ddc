namespace PowerPlatformMagento.Sandbox.Store.Generation;

/// <summary>A product of the generated catalogue.</summary>
/// <param name="Price">Hundredths of the base currency, with tax.</param>
internal sealed record Product(int Id, string Sku, string Name, LineKind Kind, long Price, int WeightGrams)
{
    private const int SizesPerProduct = 100;

    // The sixth id belongs to the e-book, as in the shop the first products were taken from.
    private static readonly int[] KnownIds = [1, 2, 3, 4, 5, 18];

    private static readonly (string Sku, string Name, long Price, int Weight)[] Known =
    [
        ("MUG-0,5L", "Kaffeebecher 0,5 l „Guten Morgen“", 1295, 420),
        ("CAB/USB C-1m", "USB-C Kabel 1 m", 990, 50),
        ("KESSEL Ø18", "Wasserkessel Ø 18 cm", 4410, 1850),
        ("A&B+C#1", "Set A&B + C #1", 2450, 900),
        ("50% OFF?=ja", "Aktion 50 % (Restposten)", 499, 100),
        ("späti (groß)", "Spätzlepresse, groß – \"Profi\"", 3999, 1200),
    ];

    private static readonly string[] Nouns = ["Lampe", "Stuhl", "Regal", "Teekanne", "Notebook Sleeve", "Chaise", "Desk Pad", "Fußmatte", "Bücherstütze", "Wanduhr"];

    /// <summary>Products that are sold by themselves.</summary>
    public static Product[] Simple { get; } =
    [
        .. Known.Select((product, index) => new Product(KnownIds[index], product.Sku, product.Name, LineKind.Simple, product.Price, product.Weight)),
        .. Enumerable.Range(0, 54).Select(index => new Product(
            index + 20, $"P-{1000 + index}", $"{Nouns[index % Nouns.Length]} {(char)('A' + (index % 26))}{index}", LineKind.Simple, 299 + (index * 737 % 24900), 50 + (index * 130 % 4000))),
    ];

    public static Product[] Virtual { get; } =
    [
        new(6, "GIFT-EBOOK", "E-Book Pflegeanleitung", LineKind.Virtual, 499, 0),
        new(17, "WARTUNG-12", "Wartungsvertrag 12 Monate", LineKind.Virtual, 11900, 0),
    ];

    public static Product[] Configurable { get; } =
    [
        new(9, "TEE-BIO", "Bio T-Shirt", LineKind.Configurable, 2190, 220),
        new(13, "HOODIE", "Kapuzenpullover", LineKind.Configurable, 4990, 540),
    ];

    public static string[] Sizes { get; } = ["S", "M", "L", "XL"];

    public static Product[] Bundles { get; } =
    [
        new(15, "BUNDLE-FIX", "Frühstücks-Set", LineKind.FixedBundle, 5990, 1700),
        new(16, "BUNDLE-DYN", "Büro-Set nach Wahl", LineKind.DynamicBundle, 0, 0),
    ];

    /// <summary>Id of the product that is one size of this one.</summary>
    public int SizeId(int size) => (Id * SizesPerProduct) + size;
}
