using System.Globalization;
using Microsoft.FluentUI.AspNetCore.Components;
using PowerPlatformMagento.Sandbox.Page.Solutions;
using Icons = Microsoft.FluentUI.AspNetCore.Components.Icons;

namespace PowerPlatformMagento.Sandbox.Page.Components.Layout;

/// <summary>Pictures of the entries of the site map: the solution's own, and for tables of the platform those people know from there.</summary>
internal static class NavIcons
{
    public static Icon Of(SubAreaDefinition entry, UiCatalog catalog) =>
        (entry.Icon is { } name ? catalog.PictureOf(name) : null) is { } own ? Of(own)
        : entry.Table is { } table && catalog.PictureOf(table) is { } picture ? Of(picture)
        : OfPlatform(entry);

    public static Icon Of(Picture picture) => new(
        picture.Name,
        IconVariant.Regular,
        IconSize.Size20,
        string.Create(CultureInfo.InvariantCulture, $"""<g transform="scale({20.0 / picture.Size:0.####})">{picture.Shapes}</g>"""));

    private static Icon OfPlatform(SubAreaDefinition entry) => entry switch
    {
        { DashboardId: not null } => new Icons.Regular.Size20.Board(),
        { Table: "account" } => new Icons.Regular.Size20.Building(),
        { Table: "contact" } => new Icons.Regular.Size20.Person(),
        { Table: "lead" } => new Icons.Regular.Size20.PersonCall(),
        { Table: "opportunity" } => new Icons.Regular.Size20.Money(),
        { Table: "incident" } => new Icons.Regular.Size20.Wrench(),
        { Table: "salesorder" } => new Icons.Regular.Size20.Receipt(),
        { Table: "quote" } => new Icons.Regular.Size20.DocumentEdit(),
        { Table: "product" } => new Icons.Regular.Size20.Box(),
        { Table: "activitypointer" or "task" } => new Icons.Regular.Size20.TaskListSquareLtr(),
        _ => new Icons.Regular.Size20.Table(),
    };
}
