using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Session;
using PowerPlatformMagento.Sandbox.Page.Solutions;

namespace PowerPlatformMagento.Sandbox.Page.Data;

/// <summary>Reads lists as the signed-in user.</summary>
public sealed class GridQuery(SandboxMetadata metadata, UiCatalog catalog, PageSession session)
{
    /// <summary>Reads one page.</summary>
    /// <exception cref="System.ServiceModel.FaultException{OrganizationServiceFault}">Dataverse refused.</exception>
    public async Task<GridPage> ReadAsync(GridRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var table = metadata.Find(request.View.Table)!;
        var columns = GridColumns.Of(request.View, metadata);
        var asked = request with { Sort = Known(request.Sort, columns), Page = Math.Max(1, request.Page) };
        var answer = await FetchAsync(asked, table, cancellationToken);

        // Rows went away since the address was written: the first page says more than an empty one.
        if (answer.Entities.Count == 0 && asked.Page > 1)
        {
            asked = asked with { Page = 1, PagingCookie = null };
            answer = await FetchAsync(asked, table, cancellationToken);
        }

        var opensRows = CanOpen(table.LogicalName);
        var rows = answer.Entities.Select(entity => Row(entity, columns, table, opensRows)).ToList();
        return new GridPage(
            columns,
            rows,
            rows.Count == 0 ? 0 : ((asked.Page - 1) * asked.PageSize) + 1,
            Math.Max(answer.TotalRecordCount, 0),
            answer.TotalRecordCountLimitExceeded,
            answer.MoreRecords,
            answer.MoreRecords ? answer.PagingCookie : null,
            asked.Sort ?? OrderOf(request.View));
    }

    /// <summary>Whether rows of a view can be searched.</summary>
    public bool CanSearch(ViewDefinition view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return metadata.Find(view.Table) is { } table && Searched(view, table).Count > 0;
    }

    private IReadOnlyList<string> Searched(ViewDefinition view, TableInfo table) => SearchColumns.Of(view, catalog.QuickFindView(table.LogicalName), table);

    private async Task<EntityCollection> FetchAsync(GridRequest request, TableInfo table, CancellationToken cancellationToken)
    {
        var required = table.PrimaryName is { } name ? new[] { table.PrimaryKey, name } : [table.PrimaryKey];
        var fetch = GridFetch.Build(request, Searched(request.View, table), required);
        return await session.Service.RetrieveMultipleAsync(new FetchExpression(fetch), cancellationToken);
    }

    private GridRow Row(Entity entity, IReadOnlyList<GridColumn> columns, TableInfo table, bool opensRows)
    {
        var name = table.PrimaryName is { } column ? entity.GetAttributeValue<string>(column) : null;
        var href = opensRows ? PageAddress.Row(table.LogicalName, entity.Id) : null;
        return new GridRow(
            entity.Id,
            string.IsNullOrEmpty(name) ? $"{table.DisplayName} without a name" : name,
            [.. columns.Select(shown => GridCells.Of(entity, shown, href, CanOpen, session.Zone))]);
    }

    private bool CanOpen(string table) => metadata.Find(table) is not null && session.Allows(table, AccessRight.Read);

    // What somebody typed into the address may name anything.
    private static GridSort? Known(GridSort? sort, IReadOnlyList<GridColumn> columns) =>
        sort is not null && columns.Any(column => column.Name == sort.Column && column.IsSortable) ? sort : null;

    private static GridSort? OrderOf(ViewDefinition view) =>
        view.Fetch.Element("entity")!.Element("order") is { } order && order.Attribute("attribute")?.Value is { } column
            ? new GridSort(column, order.Attribute("descending")?.Value is "true" or "1")
            : null;
}
