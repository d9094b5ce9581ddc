using PowerPlatformMagento.Sandbox.Dataverse.Metadata;

namespace PowerPlatformMagento.Sandbox.Dataverse.Query;

/// <summary>A column the answer holds under a name of the query's own.</summary>
internal sealed record AliasedColumn(QueryNode Node, ColumnDefinition Column, string Alias);
