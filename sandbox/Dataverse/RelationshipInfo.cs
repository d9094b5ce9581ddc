namespace PowerPlatformMagento.Sandbox.Dataverse;

/// <summary>A one-to-many relationship.</summary>
/// <param name="Name">Schema name.</param>
/// <param name="Table">Logical name of the table that holds the lookup (the many side).</param>
/// <param name="Column">Logical name of the lookup.</param>
/// <param name="ReferencedTable">Logical name of the table the lookup points to (the one side).</param>
public sealed record RelationshipInfo(string Name, string Table, string Column, string ReferencedTable);
