namespace PowerPlatformMagento.Sandbox.Page.Shop;

/// <summary>Where a record of the store is found in Dataverse.</summary>
/// <param name="Table">Table with the row that holds the external key.</param>
/// <param name="Key">Value of <c>mag_externalkey</c>.</param>
/// <param name="ShownTable">Table of the row people open.</param>
/// <param name="Lookup">Column of <paramref name="Table"/> that leads to that row; null = it is the same row.</param>
internal sealed record RowPlace(string Table, string Key, string ShownTable, string? Lookup)
{
    /// <summary>The tables whose changes may tell that a record arrived.</summary>
    public static IReadOnlySet<string> Tables { get; } = new HashSet<string> { "mag_order", "mag_identity", "mag_return", "mag_syncissue" };

    /// <summary>The place of a record; the keys are those of the import.</summary>
    public static RowPlace Of(string store, ShopRecord record) => record.Kind switch
    {
        ShopRecordKind.Order => new RowPlace("mag_order", KeyOf(store, record), "mag_order", null),
        ShopRecordKind.Return => new RowPlace("mag_return", KeyOf(store, record), "mag_return", null),
        _ => new RowPlace("mag_identity", KeyOf(store, record), "contact", "mag_contactid"),
    };

    /// <summary>Key of a record and of its row on the error desk.</summary>
    public static string KeyOf(string store, ShopRecord record) =>
        FormattableString.Invariant($"{store}-{record.Kind.ToString().ToLowerInvariant()}-{record.Id}");
}
