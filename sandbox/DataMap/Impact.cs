using System.Text.RegularExpressions;

namespace PowerPlatformMagento.Sandbox.DataMap;

/// <summary>Tells what uses a field: the map's rows, and the files of the solutions that name the column.</summary>
/// <param name="root">Folder of the repository.</param>
internal sealed class Impact(string root)
{
    private static readonly string[] Folders = ["solution/core", "solution/flows"];
    private static readonly string[] Kinds = [".xml", ".json"];

    /// <summary>Rows that read, carry or write a field.</summary>
    /// <param name="rows">The map.</param>
    /// <param name="field">Field of Magento or the contract, or <c>table.column</c>; the last part alone is enough.</param>
    public static IReadOnlyList<DataMapRow> Rows(IEnumerable<DataMapRow> rows, string field) =>
        [.. rows.Where(row => row.Columns.Concat(row.Magento).Append(row.Contract ?? string.Empty).Any(name => IsNamed(name, field)))];

    /// <summary>Files of the solutions that name a column; of a column with its table only those that name the table too.</summary>
    public IReadOnlyList<string> Files(string field)
    {
        var parts = field.Split('.');
        var column = Word(parts[^1]);
        var table = parts.Length == 2 ? Word(parts[0]) : null;
        return
        [
            .. Folders.Select(folder => Path.Combine(root, folder)).Where(Directory.Exists)
                .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
                .Where(file => Kinds.Contains(Path.GetExtension(file)))
                .Where(file => Names(file, column, table))
                .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static bool Names(string file, Regex column, Regex? table)
    {
        var text = File.ReadAllText(file);
        return column.IsMatch(text) && (table is null || table.IsMatch(text) || table.IsMatch(file));
    }

    private static Regex Word(string name) => new($@"(?<![A-Za-z0-9_]){Regex.Escape(name)}(?![A-Za-z0-9_])", RegexOptions.IgnoreCase);

    private static bool IsNamed(string name, string field) =>
        name.Equals(field, StringComparison.OrdinalIgnoreCase) || name.EndsWith("." + field, StringComparison.OrdinalIgnoreCase);
}
