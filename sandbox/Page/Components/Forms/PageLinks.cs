using Microsoft.AspNetCore.WebUtilities;
using PowerPlatformMagento.Sandbox.Page.Data;
using PowerPlatformMagento.Sandbox.Page.Solutions;

namespace PowerPlatformMagento.Sandbox.Page.Components.Forms;

/// <summary>Where a form leads to.</summary>
internal static class PageLinks
{
    /// <summary>The short form of a new row that points to another one.</summary>
    public static string NewRelated(string table, string column, string parentTable, Guid parentId) => QueryHelpers.AddQueryString(
        PageAddress.New(table),
        new Dictionary<string, string?> { ["quick"] = "true", [column] = $"{parentTable}:{parentId:D}" });

    /// <summary>The list of a table; null when the app has none.</summary>
    public static string? Grid(UiCatalog catalog, string table) => AreaOf(catalog, table) is { } area ? PageAddress.List(area.Id, table) : null;

    /// <summary>The area of the app in which a table is listed; null when it's in none.</summary>
    public static AreaDefinition? AreaOf(UiCatalog catalog, string table) =>
        catalog.App.Areas.FirstOrDefault(area => area.Groups.Any(group => group.SubAreas.Any(subArea => subArea.Table == table)));
}
