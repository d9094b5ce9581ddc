namespace PowerPlatformMagento.Plugins.Conflicts;

/// <summary>A column that says one thing in Dataverse and another in a message of the store.</summary>
/// <param name="Column">Logical name.</param>
/// <param name="Stored">Its text in Dataverse; null for none.</param>
/// <param name="Incoming">Its text in the message; null for none.</param>
internal sealed record FieldPair(string Column, string? Stored, string? Incoming);
