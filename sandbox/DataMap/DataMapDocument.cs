using System.Text;

namespace PowerPlatformMagento.Sandbox.DataMap;

/// <summary>Writes the data map as a page.</summary>
/// <param name="owners">Who has the say about columns.</param>
/// <param name="dualWrite">What dual-write carries on.</param>
internal sealed class DataMapDocument(FieldOwners owners, DualWriteFields dualWrite)
{
    private const int MostColumns = 6;
    private const string Nothing = "-";

    public string Write(IReadOnlyList<DataMapRow> rows)
    {
        var text = new StringBuilder();
        text.Append("""
            # Data map

            Generated; do not edit. `dotnet run --project sandbox/DataMap -- write` makes it anew, `dotnet run --project sandbox/DataMap -- uses <field>` tells what uses a field
            of Magento, of the contract or of Dataverse. A test fails when this page is not what the code does.

            The map is found by trying: a record in which every field has a value goes through the real mapping and the real import, one value is changed at a time, and what
            comes out differently depends on it. So a row also names fields that only decide *how* others are read. Owner and direction are the shipped defaults of field
            ownership, which a store can change; a column without a default belongs to the store. *Dual-write* names map and field of Finance and Operations, with the party
            model; the maps an environment runs may differ.

            A field with `-` under *Dataverse* is carried for other readers of the contract or decides nothing here. A field with `-` under *Magento* is made by the mapping
            itself or is not offered by the REST interface.

            """);
        foreach (var section in rows.GroupBy(row => row.Section))
        {
            text.Append($"\n## {char.ToUpperInvariant(section.Key[0])}{section.Key[1..]}\n\n| Contract | Magento | Dataverse | Dual-write | Owner | Direction |\n| --- | --- | --- | --- | --- | --- |\n");
            foreach (var row in section)
            {
                text.Append(Line(row));
            }
        }

        text.Append("\n## Only told to the store\n\n| Dataverse | Dual-write | Owner | Direction |\n| --- | --- | --- | --- |\n");
        foreach (var (column, owner) in owners.OnlyToStore())
        {
            text.Append($"| `{column}` | {dualWrite.Of(column) ?? Nothing} | {owner.Owner} | {owner.Direction} |\n");
        }

        return text.ToString();
    }

    /// <summary>One field as a line of its table.</summary>
    public string Line(DataMapRow row)
    {
        var known = row.Columns.Select(owners.Of).ToList();
        var carried = Collapsed(row.Columns).Select(dualWrite.Of).OfType<string>();
        return $"| `{row.Contract}` | {Names(row.Magento)} | {Names(Collapsed(row.Columns))} | {Several(carried)} | "
            + $"{Several(known.Select(owner => owner.Owner))} | {Several(known.Select(owner => owner.Direction))} |\n";
    }

    // A field that decides where whole rows go, like the one that makes an address the default, would fill the page.
    private static List<string> Collapsed(IEnumerable<string> columns) =>
        [.. columns.GroupBy(column => column.Split('.')[0]).SelectMany(table => table.Count() > MostColumns ? [$"{table.Key}.*"] : table.AsEnumerable())];

    private static string Names(IReadOnlyCollection<string> names) => names.Count == 0 ? Nothing : string.Join(", ", names.Select(name => $"`{name}`"));

    private static string Several(IEnumerable<string> words)
    {
        var distinct = words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return distinct.Count == 0 ? Nothing : string.Join(", ", distinct);
    }
}
