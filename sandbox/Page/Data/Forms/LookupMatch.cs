using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.Sandbox.Page.Data.Forms;

/// <summary>A row a lookup may be set to.</summary>
/// <param name="Reference">The row, with its name.</param>
/// <param name="Detail">What tells it from rows with the same name; empty when nothing does.</param>
/// <param name="TableLabel">The table's name for people.</param>
internal sealed record LookupMatch(EntityReference Reference, string Detail, string TableLabel);
