namespace PowerPlatformMagento.Sandbox.Dataverse.Metadata;

/// <summary>A one-to-many relationship; table and column names are logical names.</summary>
internal sealed record RelationshipDefinition(
    string SchemaName,
    string ReferencedTable,
    string ReferencingTable,
    string ReferencingColumn,
    CascadeDelete CascadeDelete);
