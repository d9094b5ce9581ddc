using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Tables;

/// <summary>Every own table has a required external key that is an alternate key, so that an import can never double a row.</summary>
internal sealed class ExternalKeyRule : ISolutionRule
{
    private const string Column = "mag_externalkey";

    private const string Key = "mag_externalkey_key";

    public IEnumerable<Finding> Check(UnpackedSolution solution)
    {
        foreach (var table in solution.OwnTables)
        {
            var column = table.Find(Column);
            if (column is null || column.Type != "nvarchar" || !IsRequired(table, column))
            {
                yield return new Finding(
                    table.File, $"Entity {table.Name}", $"{table.Name} has no required text column {Column}", "Add the column as the other tables have it.");
            }

            var key = table.Keys.FirstOrDefault(candidate => candidate.Text("LogicalName") == Key);
            var parts = key?.Descendants("AttributeName").Select(part => part.Value).ToList() ?? [];
            if (parts is not [Column])
            {
                yield return new Finding(
                    table.File, $"Entity {table.Name}", $"{table.Name} has no alternate key {Key} on {Column} alone", "Add the EntityKey as the other tables have it.");
            }
        }
    }

    /// <summary>People write activities too, who know no external key.</summary>
    private static bool IsRequired(Table table, Column column) => table.IsActivity || column.Xml.Text("RequiredLevel") == "required";
}
