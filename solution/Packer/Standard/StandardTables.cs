namespace PowerPlatformMagento.Packer.Standard;

/// <summary>
/// Standard tables and columns that solutions of this product may name. A plain list beside this class: what is not in it
/// counts as misspelled, and adding a line is a decision to depend on it.
/// </summary>
internal static class StandardTables
{
    private const string Resource = "standard-tables.txt";

    private const string Activity = "activity";

    /// <summary>Columns every list of a user-owned or organization-owned table would repeat.</summary>
    private static readonly (string Type, string[] Columns)[] OfEveryTable =
    [
        ("lookup", ["createdby", "modifiedby", "createdonbehalfby", "modifiedonbehalfby"]),
        ("datetime", ["createdon", "modifiedon", "overriddencreatedon"]),
        ("int", ["importsequencenumber", "timezoneruleversionnumber", "utcconversiontimezonecode"]),
    ];

    /// <summary>After the common columns: static fields are filled in the order of the file.</summary>
    private static readonly IReadOnlyDictionary<string, StandardTable> Tables =
        Parse(EmbeddedList.Lines(Resource)).ToDictionary(table => table.LogicalName);

    public static IEnumerable<StandardTable> All => Tables.Values;

    /// <summary>Null when the product has nothing to do with the table.</summary>
    public static StandardTable? Find(string logicalName) => Tables.GetValueOrDefault(logicalName);

    /// <summary>
    /// Reads sections: "[SchemaName key]" or "[SchemaName key activity]", then lines "type: column column". A table of activities has what
    /// [ActivityPointer] lists.
    /// </summary>
    /// <exception cref="InvalidDataException">A line is neither.</exception>
    public static IEnumerable<StandardTable> Parse(IEnumerable<string> lines)
    {
        var tables = new List<(string[] Head, Dictionary<string, string> Columns)>();
        foreach (var line in lines)
        {
            if (line is ['[', .. var head, ']'])
            {
                tables.Add((head.Split(' '), Common()));
            }
            else if (line.Split(": ") is [var type, var names] && tables.Count > 0)
            {
                foreach (var name in names.Split(' '))
                {
                    tables[^1].Columns[name] = type;
                }
            }
            else
            {
                throw new InvalidDataException($"\"{line}\" is neither a table nor a list of columns.");
            }
        }

        var shared = tables.FirstOrDefault(table => table.Head[0] == "ActivityPointer").Columns;
        return tables.Select(table => Make(table.Head, table.Columns, shared));
    }

    private static StandardTable Make(string[] head, Dictionary<string, string> columns, Dictionary<string, string>? shared)
    {
        var isActivity = head is [_, _, Activity];
        foreach (var (name, type) in isActivity && shared is not null ? shared : [])
        {
            columns.TryAdd(name, type);
        }

        columns.TryAdd(head[1], "primarykey");
        return new StandardTable(head[0], head[1], isActivity, columns);
    }

    private static Dictionary<string, string> Common() =>
        OfEveryTable.SelectMany(entry => entry.Columns, (entry, column) => (column, entry.Type)).ToDictionary();
}
