using PowerPlatformMagento.Solution.Tests.Reading;

namespace PowerPlatformMagento.Solution.Tests.Rules;

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
            if (column is null || column.Type != "nvarchar" || column.Xml.Text("RequiredLevel") != "required")
            {
                yield return new Finding(table.File, $"{table.Name} has no required text column {Column}");
            }

            var key = table.Keys.FirstOrDefault(candidate => candidate.Text("LogicalName") == Key);
            var parts = key?.Descendants("AttributeName").Select(part => part.Value).ToList() ?? [];
            if (parts is not [Column])
            {
                yield return new Finding(table.File, $"{table.Name} has no alternate key {Key} on {Column} alone");
            }
        }
    }
}
