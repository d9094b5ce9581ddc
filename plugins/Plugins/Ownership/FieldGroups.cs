using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Ownership;

/// <summary>Columns that are decided about as one: half of one address and half of another would be a place that does not exist.</summary>
internal static class FieldGroups
{
    private const string First = "address1_";
    private const string Second = "address2_";

    /// <summary>Name of the group of a column; columns that stand for themselves are their own group.</summary>
    public static string Of(string table, string column) =>
        table == CustomerAddressTable.Name ? CustomerAddressTable.Name
        : column.StartsWith(First, StringComparison.Ordinal) ? First
        : column.StartsWith(Second, StringComparison.Ordinal) ? Second
        : column;
}
