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
    public static void Read(MetadataCatalog catalog)
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".json", StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var document = JsonDocument.Parse(stream);
            Read(catalog, document.RootElement);
        }
    }

    private static void Read(MetadataCatalog catalog, JsonElement json)
    {
        var columns = json.GetProperty("columns").EnumerateObject().ToList();
        var table = new TableDefinition(
            json.GetProperty("schemaName").GetString()!,
            json.TryGetProperty("ownership", out var ownership) ? Enum.Parse<OwnershipType>(ownership.GetString()!) : OwnershipType.None,
            columns.First(column => column.Value.GetString() == "key").Name)
        {
            PrimaryName = json.GetProperty("primaryName").GetString(),
            IsActivity = json.TryGetProperty("activity", out _),
        };
        foreach (var column in columns)
        {
            PlatformColumns.Add(table, column.Name, column.Value.GetString()!);
        }

        PlatformColumns.AddSystemColumns(table, json.TryGetProperty("currency", out _));
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
