using PowerPlatformMagento.Sandbox.Dataverse.Metadata;

namespace PowerPlatformMagento.Sandbox.Dataverse.Security;

/// <summary>Which privileges of a role cover a right on a table; any one of them is enough.</summary>
internal static class PrivilegeNames
{
    /// <summary>Tables whose privileges are not called after them; details share those of what they belong to.</summary>
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["activityparty"] = "Activity",
        ["annotation"] = "Note",
        ["environmentvariablevalue"] = "EnvironmentVariableDefinition",
        ["salesorder"] = "Order",
        ["salesorderdetail"] = "Order",
        ["systemuser"] = "User",
    };

    public static IEnumerable<string> Of(TableDefinition table, Privilege privilege)
    {
        if (table.LogicalName == "customeraddress")
        {
            return OfAddress(privilege);
        }

        // An order product belongs to its order: whoever may change the order may change its lines.
        return table.LogicalName == "salesorderdetail"
            ? [$"prv{(privilege == Privilege.Read ? Privilege.Read : Privilege.Write)}SalesOrder"]
            : [$"prv{privilege}{Subject(table)}"];
    }

    /// <summary>How privilege names spell the table.</summary>
    public static string Subject(TableDefinition table) =>
        table.IsActivity ? "Activity" : Irregular.GetValueOrDefault(table.LogicalName, table.SchemaName);

    /// <summary>An address has no privileges of its own: it is read and written with the account or contact it belongs to.</summary>
    private static string[] OfAddress(Privilege privilege)
    {
        var right = privilege == Privilege.Read ? Privilege.Read : Privilege.Write;
        return [$"prv{right}Contact", $"prv{right}Account"];
    }
}
