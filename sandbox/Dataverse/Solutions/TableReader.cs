using System.Xml.Linq;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;

namespace PowerPlatformMagento.Sandbox.Dataverse.Solutions;

/// <summary>Reads Entities/*/Entity.xml: a new table, or own columns and keys on a table that is already there.</summary>
internal static class TableReader
{
    public static void Read(MetadataCatalog catalog, XElement file)
    {
        if (file.Element("EntityInfo")?.Element("entity") is not { } entity)
        {
            return;
        }

        var name = XmlText.RequiredAttribute(entity, "Name");
        if (!string.Equals(name, file.Element("Name")?.Value.Trim(), StringComparison.Ordinal))
        {
            throw new InvalidDataException($"Entity {name} is spelled differently in Name.");
        }

        var columns = entity.Element("attributes")?.Elements("attribute").ToList() ?? [];
        if (!catalog.TryGetTable(name.ToLowerInvariant(), out var table))
        {
            table = NewTable(name, entity, columns);
            catalog.Add(table);
        }

        foreach (var column in columns)
        {
            AddColumn(table, column);
        }

        ReadKeys(table, entity);
    }

    private static TableDefinition NewTable(string name, XElement entity, List<XElement> columns)
    {
        var key = columns.Find(column => XmlText.Of(column, "Type") == "primarykey")
            ?? throw new InvalidDataException($"Table {name} has no primary key column and is not a table of the platform.");
        var table = new TableDefinition(name, Ownership(XmlText.Of(entity, "OwnershipTypeMask")), XmlText.Required(key, "LogicalName"))
        {
            SetName = XmlText.Of(entity, "EntitySetName"),
            DisplayName = Named(XmlText.Label(entity, "LocalizedNames", "LocalizedName"), name),
            CollectionName = Named(XmlText.Label(entity, "LocalizedCollectionNames", "LocalizedCollectionName"), name),
            IsActivity = XmlText.Flag(entity, "IsActivity", missing: false),
            HasActivities = Says(entity, "HasRelatedActivities"),
            HasNotes = Says(entity, "HasRelatedNotes"),
        };
        table.Add(new ColumnDefinition
        {
            LogicalName = "versionnumber",
            SchemaName = "VersionNumber",
            Type = ColumnType.RowVersion,
            ValidForCreate = false,
            ValidForUpdate = false,
        });
        return table;
    }

    private static void AddColumn(TableDefinition table, XElement attribute)
    {
        var column = ColumnReader.Read(attribute);
        if (column.LogicalName == "versionnumber")
        {
            return;
        }

        table.Add(column);
        if (XmlText.Of(attribute, "DisplayMask") is { } mask && mask.Split('|').Contains("PrimaryName"))
        {
            table.PrimaryName = column.LogicalName;
        }
    }

    private static void ReadKeys(TableDefinition table, XElement entity)
    {
        foreach (var key in entity.Element("EntityKeys")?.Elements("EntityKey") ?? [])
        {
            var columns = key.Element("EntityKeyAttributes")?.Elements("AttributeName").Select(name => name.Value.Trim()) ?? [];
            table.Add(XmlText.Required(key, "LogicalName"), columns);
        }
    }

    private static bool Says(XElement entity, string name) => bool.TryParse(XmlText.Of(entity, name), out var answer) && answer;

    private static string Named(string label, string name) => label.Length > 0 ? label : name;

    private static OwnershipType Ownership(string? mask) => mask switch
    {
        "UserOwned" => OwnershipType.UserOwned,
        "OrgOwned" => OwnershipType.OrganizationOwned,
        _ => OwnershipType.None,
    };
}
