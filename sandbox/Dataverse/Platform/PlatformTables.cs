using System.Reflection;
using System.Text.Json;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;

namespace PowerPlatformMagento.Sandbox.Dataverse.Platform;

/// <summary>
/// Dataverse's own tables, described in the embedded JSON files of this folder: the standard columns the product touches, with
/// the types, lengths and options of Microsoft's table reference. Our columns on them come from the solution.
/// </summary>
internal static class PlatformTables
{
    private const string Activity = "activitypointer";

    public static void Read(MetadataCatalog catalog)
    {
        PlatformChoices.Read(catalog);
        var descriptions = Load().ToDictionary(json => json.GetProperty("schemaName").GetString()!, StringComparer.OrdinalIgnoreCase);
        foreach (var json in descriptions.Values)
        {
            Read(catalog, json, ColumnsOf(json, descriptions[Activity]));
        }
    }

    private static List<JsonElement> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var descriptions = new List<JsonElement>();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".json", StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var document = JsonDocument.Parse(stream);
            descriptions.Add(document.RootElement.Clone());
        }

        return descriptions;
    }

    /// <summary>Activity tables have the columns of all activities, except where they describe one themselves.</summary>
    private static List<(string Name, string Line)> ColumnsOf(JsonElement json, JsonElement activity)
    {
        var columns = Lines(json);
        if (!IsActivity(json) || json.GetProperty("schemaName").GetString() == activity.GetProperty("schemaName").GetString())
        {
            return columns;
        }

        var own = columns.Select(column => column.Name).ToHashSet(StringComparer.Ordinal);
        return [.. Lines(activity).Where(column => !own.Contains(column.Name)), .. columns];
    }

    private static List<(string Name, string Line)> Lines(JsonElement json) =>
        [.. json.GetProperty("columns").EnumerateObject().Select(column => (column.Name, column.Value.GetString()!))];

    private static bool IsActivity(JsonElement json) => json.TryGetProperty("activity", out _);

    private static void Read(MetadataCatalog catalog, JsonElement json, List<(string Name, string Line)> columns)
    {
        var labels = json.GetProperty("label").GetString()!.Split(" | ");
        var table = new TableDefinition(
            json.GetProperty("schemaName").GetString()!,
            Enum.Parse<OwnershipType>(json.GetProperty("ownership").GetString()!),
            columns.First(column => column.Line.StartsWith("key ", StringComparison.Ordinal)).Name)
        {
            DisplayName = labels[0],
            CollectionName = labels[1],
            PrimaryName = json.GetProperty("primaryName").GetString(),
            IsActivity = IsActivity(json),
            HasActivities = json.TryGetProperty("activities", out _),
            HasNotes = json.TryGetProperty("activities", out _) || IsActivity(json),
            IsOfPlatform = true,
        };
        foreach (var (name, line) in columns)
        {
            PlatformColumns.Add(table, name, line);
        }

        if (table.Find("versionnumber") is null)
        {
            PlatformColumns.AddSystemColumns(table, json.TryGetProperty("currency", out _));
        }

        AddKeys(table, json);
        AddRelationships(catalog, table, json);
        catalog.Add(table);
    }

    private static void AddKeys(TableDefinition table, JsonElement json)
    {
        if (json.TryGetProperty("keys", out var keys))
        {
            foreach (var key in keys.EnumerateObject())
            {
                table.Add(key.Name, key.Value.EnumerateArray().Select(column => column.GetString()!));
            }
        }
    }

    private static void AddRelationships(MetadataCatalog catalog, TableDefinition table, JsonElement json)
    {
        if (!json.TryGetProperty("relationships", out var relationships))
        {
            return;
        }

        foreach (var relationship in relationships.EnumerateObject())
        {
            var parts = relationship.Value.GetString()!.Split(' ');
            catalog.Relationships.Add(relationship.Name, new RelationshipDefinition(
                relationship.Name, table.LogicalName, parts[0], parts[1], Enum.Parse<CascadeDelete>(parts[2])));
        }
    }
}
