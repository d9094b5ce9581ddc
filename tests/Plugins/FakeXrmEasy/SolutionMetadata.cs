using System.Xml.Linq;
using FakeXrmEasy.Abstractions;
using FakeXrmEasy.Extensions;
using Microsoft.Xrm.Sdk.Metadata;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.FakeXrmEasy;

/// <summary>Reads the metadata FakeXrmEasy needs from the solution: there is no second schema.</summary>
internal static class SolutionMetadata
{
    private static readonly string Core = Repository.PathOf("solution/core");

    /// <summary>Our own tables with columns and alternate keys.</summary>
    public static IEnumerable<EntityMetadata> Tables() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Core, "Entities"), "Entity.xml", SearchOption.AllDirectories)
            .Select(XDocument.Load)
            .Where(document => NameOf(document).StartsWith("mag_", StringComparison.Ordinal))
            .Select(Table),
    ];

    /// <summary>Relationships by schema name; the first side is the row that holds the lookup.</summary>
    public static IEnumerable<KeyValuePair<string, XrmFakedRelationship>> Relationships() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Core, "Other", "Relationships"), "*.xml")
            .SelectMany(file => XDocument.Load(file).Descendants("EntityRelationship"))
            .Where(relationship => (string?)relationship.Element("EntityRelationshipType") == "OneToMany")
            .Select(relationship => Relationship(
                (string)relationship.Attribute("Name")!,
                Lower(relationship, "ReferencingAttributeName"),
                Lower(relationship, "ReferencingEntityName"),
                Lower(relationship, "ReferencedEntityName"))),
        Relationship("Contact_CustomerAddress", "parentid", "customeraddress", "contact"),
        Relationship("contact_customer_accounts", "parentcustomerid", "contact", "account"),
    ];

    private static EntityMetadata Table(XDocument document)
    {
        var table = new EntityMetadata { LogicalName = NameOf(document) };
        table.SetSealedPropertyValue(nameof(EntityMetadata.PrimaryIdAttribute), table.LogicalName + "id");
        table.SetAttributeCollection(document.Descendants("attribute").Where(column => column.Element("LogicalName") is not null).Select(Column).ToArray());
        table.SetSealedPropertyValue(nameof(EntityMetadata.Keys), document.Descendants("EntityKey").Select(Key).ToArray());
        return table;
    }

    private static AttributeMetadata Column(XElement column)
    {
        AttributeMetadata metadata = (string?)column.Element("Type") switch
        {
            "money" => new MoneyAttributeMetadata(),
            "decimal" => new DecimalAttributeMetadata(),
            "int" => new IntegerAttributeMetadata(),
            "bit" => new BooleanAttributeMetadata(),
            "datetime" => new DateTimeAttributeMetadata(),
            "picklist" => new PicklistAttributeMetadata(),
            "state" => new StateAttributeMetadata(),
            "status" => new StatusAttributeMetadata(),
            "lookup" or "owner" => new LookupAttributeMetadata(),
            "ntext" => new MemoAttributeMetadata(),
            "primarykey" => new UniqueIdentifierAttributeMetadata(),
            _ => new StringAttributeMetadata(),
        };
        metadata.LogicalName = (string)column.Element("LogicalName")!;
        return metadata;
    }

    private static EntityKeyMetadata Key(XElement key) => new()
    {
        KeyAttributes = [.. key.Descendants("AttributeName").Select(name => name.Value.ToLowerInvariant())],
    };

    private static KeyValuePair<string, XrmFakedRelationship> Relationship(string schemaName, string lookup, string child, string parent) =>
        new(schemaName, new XrmFakedRelationship(lookup, parent + "id", child, parent));

    private static string Lower(XElement relationship, string name) => ((string)relationship.Element(name)!).ToLowerInvariant();

    private static string NameOf(XDocument document) => ((string)document.Descendants("Name").First()).ToLowerInvariant();
}
