namespace PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

/// <summary>Read-only fields of the row that a lookup points to.</summary>
/// <param name="Id">Unique inside the form.</param>
/// <param name="Column">Logical name of the lookup.</param>
/// <param name="FormsByTable">Quick view form for each table the lookup may point to.</param>
public sealed record QuickViewControl(string Id, string Column, IReadOnlyDictionary<string, Guid> FormsByTable) : FormControl(Id);
