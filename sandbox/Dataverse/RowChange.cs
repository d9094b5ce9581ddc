namespace PowerPlatformMagento.Sandbox.Dataverse;

/// <summary>One row as a committed transaction left it; several changes of a row within the transaction are one.</summary>
/// <param name="Table">Logical name of the table.</param>
/// <param name="Id">Id of the row.</param>
/// <param name="Kind">What happened to it.</param>
public sealed record RowChange(string Table, Guid Id, RowChangeKind Kind);
