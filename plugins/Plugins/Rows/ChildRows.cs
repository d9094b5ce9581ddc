using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.Plugins.Rows;

/// <summary>The rows of one child table of a record.</summary>
/// <param name="Relationship">Schema name of the relationship to the parent.</param>
/// <param name="Table">Logical name of the child table.</param>
/// <param name="KeyColumn">Column of the key.</param>
/// <param name="ParentColumn">Lookup to the parent.</param>
/// <param name="Rows">The rows the message asks for; all have the same columns.</param>
/// <param name="Gone">What a stored row becomes that the message no longer has; null leaves it as it is.</param>
internal sealed record ChildRows(string Relationship, string Table, string KeyColumn, string ParentColumn, IReadOnlyList<Entity> Rows, Entity? Gone = null);
