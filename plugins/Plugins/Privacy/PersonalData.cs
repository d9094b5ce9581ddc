using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Privacy;

/// <summary>
/// Which columns are about persons, declared once: export, erasure and imports after it follow this. A test fails when a text column of a
/// table of the solution is declared neither personal nor harmless.
/// </summary>
internal static class PersonalData
{
    /// <summary>Stands where a row must have a name.</summary>
    public const string Erased = "Erased";

    /// <summary>All tables of the solution, and those of the platform as far as imports write them.</summary>
    public static IReadOnlyList<PersonalTable> Tables { get; } = [.. PersonalRecords.Tables, .. PersonalLogs.Tables];

    public static PersonalTable Of(string table) => Tables.First(known => known.Name == table);

    /// <summary>Leaves out of a row what would bring an erased person back; amounts, states and dates stay.</summary>
    public static void Strip(Entity row)
    {
        foreach (var column in Of(row.LogicalName).Personal)
        {
            row.Attributes.Remove(column.Name);
        }
    }

    /// <summary>The personal columns of a table as they are after an erasure.</summary>
    public static Entity ErasedRow(PersonalTable table, Entity stored)
    {
        var erased = new Entity(table.Name, stored.Id);
        foreach (var column in table.Personal)
        {
            // What was empty stays empty: a row does not need a name it never had.
            stored.Attributes.TryGetValue(column.Name, out var value);
            erased[column.Name] = value is null && column.Erased is string ? null : column.Erased;
        }

        return erased;
    }

    internal static PersonalColumn[] Emptied(params string[] columns) => [.. columns.Select(column => new PersonalColumn(column))];

    internal static PersonalColumn Marked(string column) => new(column, Erased);

    internal static PersonalColumn Chosen(string column, Enum option) => new(column, new OptionSetValue(Convert.ToInt32(option, System.Globalization.CultureInfo.InvariantCulture)));

    internal static string[] Revision => [RevisionColumns.Revision, RevisionColumns.ReadStamp, RevisionColumns.Hash];
}
