using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;

namespace PowerPlatformMagento.Sandbox.Dataverse.Rows;

/// <summary>The lookup of a new child and the row it points to.</summary>
internal sealed record ParentLink(ColumnDefinition Column, RowLink Row);
