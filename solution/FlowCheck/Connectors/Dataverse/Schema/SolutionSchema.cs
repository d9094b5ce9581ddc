using System.Xml.Linq;
using PowerPlatformMagento.FlowCheck.Solutions;

namespace PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;

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
    /// <exception cref="InvalidDataException">A file is broken.</exception>
    public static SolutionSchema Read(IEnumerable<ISolutionFiles> solutions)
    {
        var schema = new SolutionSchema();
        foreach (var solution in solutions)
        {
            foreach (var path in solution.Below("Entities/", "/Entity.xml"))
            {
                schema.ReadTable(solution.Xml(path)!);
            }

            foreach (var path in solution.Below("Other/Relationships/", ".xml"))
            {
                schema.ReadRelationships(solution.Xml(path)!);
            }
        }

        return schema;
    }

    public string? SetName(string table) => _sets.GetValueOrDefault(table);

    public string? SchemaName(string table, string column) => _schemaNames.GetValueOrDefault((table, column));

    /// <summary>Type of a column as its file writes it; null for a column of the platform.</summary>
    public string? TypeName(string table, string column) => _types.GetValueOrDefault((table, column));

    public string? NavigationProperty(string table, string column, string target) => _navigation.GetValueOrDefault((table, column, target));

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
