using System.Xml.Linq;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;

namespace PowerPlatformMagento.Sandbox.Dataverse.Solutions;

/// <summary>Reads one-to-many relationships; many-to-many ones are passed over and fail when a request names them.</summary>
internal static class RelationshipReader
{
    public static void Read(MetadataCatalog catalog, XElement file)
    {
        foreach (var relationship in file.Elements("EntityRelationship").Where(IsOneToMany))
        {
            var definition = new RelationshipDefinition(
                XmlText.RequiredAttribute(relationship, "Name"),
                XmlText.Required(relationship, "ReferencedEntityName").ToLowerInvariant(),
                XmlText.Required(relationship, "ReferencingEntityName").ToLowerInvariant(),
                XmlText.Required(relationship, "ReferencingAttributeName").ToLowerInvariant(),
                Enum.Parse<CascadeDelete>(XmlText.Of(relationship, "CascadeDelete") ?? nameof(CascadeDelete.NoCascade)));
            if (!catalog.Relationships.TryAdd(definition.SchemaName, definition))
            {
                throw new InvalidDataException($"Relationship {definition.SchemaName} is defined twice.");
            }
        }
    }

    private static bool IsOneToMany(XElement relationship) =>
        XmlText.Of(relationship, "EntityRelationshipType") == "OneToMany";
}
