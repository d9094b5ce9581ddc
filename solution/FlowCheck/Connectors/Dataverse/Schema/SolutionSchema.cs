using System.Xml.Linq;

namespace PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Schema;

/// <summary>Names that only the files of the solutions tell: entity sets, schema names, navigation properties.</summary>
internal sealed class SolutionSchema
{
    private readonly Dictionary<string, string> _sets = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Table, string Column), string> _schemaNames = [];
    private readonly Dictionary<(string Table, string Column), string> _types = [];
    private readonly Dictionary<(string Table, string Column, string Target), string> _navigation = [];

    private SolutionSchema()
    {
    }

    /// <summary>Reads unpacked solutions.</summary>
    public static SolutionSchema Read(IEnumerable<string> folders)
    {
        var schema = new SolutionSchema();
        foreach (var folder in folders)
        {
            foreach (var file in Files(folder, "Entities", "Entity.xml"))
            {
                schema.ReadTable(XElement.Load(file));
            }

            foreach (var file in Files(folder, Path.Combine("Other", "Relationships"), "*.xml"))
            {
                schema.ReadRelationships(XElement.Load(file));
            }
        }

        return schema;
    }

    public string? SetName(string table) => _sets.GetValueOrDefault(table);

    public string? SchemaName(string table, string column) => _schemaNames.GetValueOrDefault((table, column));

    /// <summary>Type of a column as its file writes it; null for a column of the platform.</summary>
    public string? TypeName(string table, string column) => _types.GetValueOrDefault((table, column));

    public string? NavigationProperty(string table, string column, string target) => _navigation.GetValueOrDefault((table, column, target));

    private static IEnumerable<string> Files(string folder, string below, string pattern)
    {
        var path = Path.Combine(folder, below);
        return Directory.Exists(path) ? Directory.EnumerateFiles(path, pattern, SearchOption.AllDirectories) : [];
    }

    private void ReadTable(XElement file)
    {
        foreach (var entity in file.Descendants("entity"))
        {
            var table = (entity.Attribute("Name")?.Value ?? string.Empty).ToLowerInvariant();
            if (entity.Element("EntitySetName")?.Value is { Length: > 0 } set)
            {
                _sets[table] = set;
            }

            foreach (var attribute in entity.Descendants("attribute"))
            {
                var schemaName = attribute.Attribute("PhysicalName")?.Value ?? string.Empty;
                _schemaNames[(table, schemaName.ToLowerInvariant())] = schemaName;
                _types[(table, schemaName.ToLowerInvariant())] = attribute.Element("Type")?.Value ?? string.Empty;
            }
        }
    }

    private void ReadRelationships(XElement file)
    {
        foreach (var relationship in file.DescendantsAndSelf("EntityRelationship"))
        {
            var name = relationship.Descendants("EntityRelationshipRole")
                .FirstOrDefault(role => role.Element("RelationshipRoleType")?.Value == "1")?.Element("NavigationPropertyName")?.Value;
            if (!string.IsNullOrEmpty(name))
            {
                _navigation[(Lower(relationship, "ReferencingEntityName"), Lower(relationship, "ReferencingAttributeName"), Lower(relationship, "ReferencedEntityName"))] = name;
            }
        }
    }

    private static string Lower(XElement parent, string name) => (parent.Element(name)?.Value ?? string.Empty).ToLowerInvariant();
}
