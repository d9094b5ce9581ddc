using PowerPlatformMagento.Sandbox.Dataverse.Storage;

namespace PowerPlatformMagento.Sandbox.Dataverse.Query;

/// <summary>Order of stored values in comparable form; rows without a value come first, as in the database.</summary>
internal static class StoredOrder
{
    public static int Compare(object? left, object? right) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        (string a, string b) => string.CompareOrdinal(a, b),
        (RowLink a, RowLink b) => a.Id.CompareTo(b.Id),
        (IComparable a, _) when left.GetType() == right.GetType() => a.CompareTo(right),
        _ => 0,
    };
}
