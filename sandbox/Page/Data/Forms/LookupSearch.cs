using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Solutions;

namespace PowerPlatformMagento.Sandbox.Page.Data.Forms;

/// <summary>Finds rows for a lookup as the signed-in user.</summary>
internal sealed class LookupSearch(IOrganizationServiceAsync2 service, SandboxMetadata metadata, UiCatalog catalog)
{
    private const int MatchesPerTable = 8;

    /// <summary>The first matches in each table the lookup may point to. Tables the user may not read give none.</summary>
    public async Task<IReadOnlyList<LookupMatch>> FindAsync(ColumnInfo lookup, string text, CancellationToken cancellationToken)
    {
        var matches = new List<LookupMatch>();
        foreach (var table in lookup.Targets.Select(metadata.Find).OfType<TableInfo>())
        {
            matches.AddRange(await FindAsync(table, text, cancellationToken));
        }

        return matches;
    }

    private async Task<IEnumerable<LookupMatch>> FindAsync(TableInfo table, string text, CancellationToken cancellationToken)
    {
        var view = catalog.LookupView(table.LogicalName);
        var searched = LookupQuery.SearchedColumns(table, catalog.QuickFindView(table.LogicalName));
        var fetch = LookupQuery.Of(table, view, searched, text, MatchesPerTable);
        try
        {
            var rows = await service.RetrieveMultipleAsync(new FetchExpression(fetch.ToString()), cancellationToken);
            var details = LookupQuery.DetailColumns(table, view);
            return rows.Entities.Select(row => Match(table, row, details));
        }
        catch (Exception exception) when (ProblemReader.IsFault(exception, Dataverse.Faults.FaultCodes.PrivilegeDenied))
        {
            return [];
        }
    }

    private static LookupMatch Match(TableInfo table, Entity row, IReadOnlyList<ColumnInfo> details)
    {
        // Lookups show no time, so the time zone doesn't matter.
        var text = new FieldText(TimeZoneInfo.Utc);
        var detail = details
            .Select(column => RowValue.Display(row, column, text))
            .Where(part => part.Length > 0);
        return new LookupMatch(
            new EntityReference(table.LogicalName, row.Id) { Name = RowValue.NameOf(row, table) },
            string.Join(", ", detail),
            table.DisplayName);
    }
}
