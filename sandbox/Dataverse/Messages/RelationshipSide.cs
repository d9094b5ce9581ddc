using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;

namespace PowerPlatformMagento.Sandbox.Dataverse.Messages;

/// <summary>A one-to-many relationship seen from a row: are the related rows its children or its parent?</summary>
internal sealed record RelationshipSide(RelationshipDefinition Definition, bool RelatedAreChildren)
{
    public static RelationshipSide Of(MetadataCatalog catalog, string table, Relationship relationship)
    {
        if (relationship.SchemaName is null || !catalog.Relationships.TryGetValue(relationship.SchemaName, out var definition))
        {
            throw Fault.Invalid($"The relationship '{relationship.SchemaName}' is not known or is no one-to-many relationship.");
        }

        var isParent = definition.ReferencedTable == table;
        var isChild = definition.ReferencingTable == table;
        if (isParent && isChild)
        {
            return relationship.PrimaryEntityRole switch
            {
                EntityRole.Referenced => new RelationshipSide(definition, RelatedAreChildren: true),
                EntityRole.Referencing => new RelationshipSide(definition, RelatedAreChildren: false),
                _ => throw Fault.Invalid($"The reflexive relationship '{definition.SchemaName}' needs a PrimaryEntityRole."),
            };
        }

        return isParent || isChild
            ? new RelationshipSide(definition, isParent)
            : throw Fault.Invalid($"The relationship '{definition.SchemaName}' does not belong to '{table}'.");
    }
}
