using Microsoft.AspNetCore.WebUtilities;

namespace PowerPlatformMagento.Sandbox.Page.Data;

/// <summary>Addresses inside the page.</summary>
public static class PageAddress
{
    /// <summary>The form of a row.</summary>
    public static string Row(string table, Guid id) => $"/app/{table}/{id:D}";

    /// <summary>The form of a new row.</summary>
    public static string New(string table) => $"/app/{table}/new";

    /// <summary>The list of a table. Area and table are lower-case names, so an area never looks like a table with an id.</summary>
    public static string List(string area, string table, Guid? view = null, string? search = null, string? sort = null, int page = 1) =>
        QueryHelpers.AddQueryString(
            $"/app/{Uri.EscapeDataString(area)}/{table}",
            new Dictionary<string, string?>
            {
                ["view"] = view?.ToString("D"),
                ["search"] = string.IsNullOrWhiteSpace(search) ? null : search,
                ["sort"] = sort,
                ["page"] = page > 1 ? page.ToString(System.Globalization.CultureInfo.InvariantCulture) : null,
            }.Where(pair => pair.Value is not null));

    /// <summary>A dashboard.</summary>
    public static string Dashboard(Guid id) => $"/dashboard/{id:D}";
}
