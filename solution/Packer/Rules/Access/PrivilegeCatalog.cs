using PowerPlatformMagento.Packer.Reading;
using PowerPlatformMagento.Packer.Standard;

namespace PowerPlatformMagento.Packer.Rules.Access;

/// <summary>Privileges that exist in every environment these solutions can be imported into.</summary>
internal static class PrivilegeCatalog
{
    private const string Resource = "platform-privileges.txt";

    private const string Activity = "Activity";

    /// <summary>Standard tables whose privileges are called otherwise; empty for tables that go by the privileges of their parent.</summary>
    private static readonly Dictionary<string, string> Renamed = new()
    {
        ["systemuser"] = "User",
        ["annotation"] = "Note",
        ["salesorder"] = "Order",
        ["salesorderdetail"] = string.Empty,
        ["customeraddress"] = string.Empty,
    };

    private static readonly HashSet<string> Platform = [.. EmbeddedList.Lines(Resource)];

    /// <summary>What is wrong with the name of a privilege; null when the privilege exists.</summary>
    public static string? Problem(UnpackedSolution solution, string name)
    {
        if (Platform.Contains(name))
        {
            return null;
        }

        if (Privilege.Parse(name) is not { } privilege)
        {
            return "is not the name of a privilege";
        }

        if (privilege.Table == Activity || Renamed.ContainsValue(privilege.Table))
        {
            return null;
        }

        var table = privilege.Table.ToLowerInvariant();
        if (Renamed.TryGetValue(table, out var right))
        {
            return right.Length == 0 ? $"{privilege.Table} goes by the privileges of its parent" : $"the privileges of {privilege.Table} are called {right}";
        }

        if (solution.Schema.SchemaNameOf(table) != privilege.Table)
        {
            return $"there is no table \"{privilege.Table}\"";
        }

        return solution.Schema.IsActivity(table) ? "activities share the privileges of Activity" : null;
    }
}
