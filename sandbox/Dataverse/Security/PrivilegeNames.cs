using PowerPlatformMagento.Sandbox.Dataverse.Metadata;

namespace PowerPlatformMagento.Sandbox.Dataverse.Security;

/// <summary>Which privileges of a role cover a right on a table; any one of them is enough.</summary>
internal static class PrivilegeNames
{
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal) { ["systemuser"] = "User" };

    public static IEnumerable<string> Of(TableDefinition table, Privilege privilege)
    {
        if (table.LogicalName == "customeraddress")
        {
            return OfAddress(privilege);
        }

        return [$"prv{privilege}{Subject(table)}"];
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
