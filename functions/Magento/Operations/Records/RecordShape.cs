namespace PowerPlatformMagento.Magento.Operations.Records;

/// <summary>What a value of the store looks like, as the store itself describes it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Title">Name for people.</param>
/// <param name="Description">What the store says about it; null when nothing.</param>
/// <param name="Members">Members of a record or of custom attributes, by name in Magento's spelling; empty for other kinds.</param>
/// <param name="Item">What a list holds; null for other kinds.</param>
public sealed record RecordShape(
    ValueKind Kind,
    string Title,
    string? Description,
    IReadOnlyList<KeyValuePair<string, RecordShape>> Members,
    RecordShape? Item)
{
    /// <summary>A single value.</summary>
    public static RecordShape OfValue(ValueKind kind, string title, string? description = null) => new(kind, title, description, [], null);

    /// <summary>How many schemas it takes to describe it: itself and everything inside.</summary>
    public int Size => 1 + Members.Sum(member => member.Value.Size) + (Item?.Size ?? 0);
}
