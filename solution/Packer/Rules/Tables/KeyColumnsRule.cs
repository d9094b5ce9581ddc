using System.Globalization;
using System.Xml.Linq;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Tables;

/// <summary>Alternate keys name existing columns of types an index can hold, within the limits of the platform.</summary>
internal sealed class KeyColumnsRule : ISolutionRule
{
    private const int ColumnLimit = 16;

    private const int ByteLimit = 900;

    private static readonly string[] Types = ["nvarchar", "int", "decimal", "datetime", "lookup", "picklist"];

    public IEnumerable<Finding> Check(UnpackedSolution solution) =>
        from table in solution.Tables
        from key in table.Keys
        from problem in Problems(solution, table, key)
        select new Finding(table.File, $"EntityKey {key.Text("Name")}", $"{table.Name}: key {key.Text("Name")} {problem.Text}", problem.Fix);

    private static IEnumerable<(string Text, string Fix)> Problems(UnpackedSolution solution, Table table, XElement key)
    {
        var names = key.Descendants("AttributeName").Select(part => part.Value).ToList();
        if (names.Count is 0 or > ColumnLimit)
        {
            yield return ($"has {names.Count} columns", $"A key has 1 to {ColumnLimit}.");
        }

        foreach (var name in names.Where(name => !solution.Schema.HasColumn(table.LogicalName, name)))
        {
            yield return ($"names the unknown column \"{name}\"", "Name a column of the table.");
        }

        var columns = names.Select(table.Find).OfType<Column>().ToList();
        foreach (var column in columns.Where(column => !Types.Contains(column.Type)))
        {
            yield return ($"cannot hold the {column.Type} column \"{column.LogicalName}\"", $"Keys hold {string.Join(", ", Types)}.");
        }

        var bytes = columns.Sum(Bytes);
        if (bytes > ByteLimit)
        {
            yield return ($"takes {bytes} bytes, {ByteLimit} are allowed", "Shorten its text columns.");
        }
    }

    private static int Bytes(Column column) =>
        column.Type == "nvarchar" && int.TryParse(column.Xml.Text("MaxLength"), NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            ? 2 * length
            : 16;
}
