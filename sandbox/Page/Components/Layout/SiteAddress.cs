using PowerPlatformMagento.Sandbox.Page.Data;
using PowerPlatformMagento.Sandbox.Page.Solutions;

namespace PowerPlatformMagento.Sandbox.Page.Components.Layout;

/// <summary>Which address belongs to which entry of the site map.</summary>
internal static class SiteAddress
{
    public static string Of(AreaDefinition area, SubAreaDefinition entry) =>
        entry.Table is { } table ? PageAddress.List(area.Id, table) : PageAddress.Dashboard(entry.DashboardId!.Value);

    /// <summary>The area of an address; null when the address says nothing about it.</summary>
    /// <param name="app">The app.</param>
    /// <param name="path">Path and query without the slash at the start.</param>
    /// <param name="current">The area shown now; it stays when it holds the table or dashboard too.</param>
    public static AreaDefinition? AreaOf(AppDefinition app, string path, AreaDefinition? current)
    {
        string[] parts = [.. path.Split('?', '#')[0].Split('/').Select(Uri.UnescapeDataString)];
        if (parts is ["app", var named, _] && app.Areas.FirstOrDefault(area => area.Id == named) is { } byName)
        {
            return byName;
        }

        Func<SubAreaDefinition, bool>? wanted = parts switch
        {
            ["app", var table, _] => entry => entry.Table == table,
            ["dashboard", var id] => entry => entry.DashboardId?.ToString("D") == id,
            _ => null,
        };
        return wanted is null ? null : app.Areas.Where(area => area.SubAreas.Any(wanted)).OrderByDescending(area => area == current).FirstOrDefault();
    }
}
