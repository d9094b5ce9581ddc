namespace PowerPlatformMagento.Sandbox.Page.Data;

/// <summary>What a person chose in a list; the list of a page keeps it in the address.</summary>
/// <param name="ViewId">The view; null for the default one.</param>
/// <param name="Search">Text looked for; null for none.</param>
/// <param name="Sort">The column sorted by; null for the order of the view.</param>
/// <param name="Page">Page, from 1.</param>
public sealed record GridState(Guid? ViewId, string? Search, GridSort? Sort, int Page)
{
    /// <summary>The first page of a view.</summary>
    public static GridState Of(Guid? viewId) => new(viewId, null, null, 1);
}
