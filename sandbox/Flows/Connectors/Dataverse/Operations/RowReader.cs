using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.OData;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;
using PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Rows;

namespace PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Operations;

/// <summary>Reads rows and what they refer to.</summary>
internal sealed class RowReader(IOrganizationServiceAsync2 service, DataverseSchema schema, RowOutput output)
{
    public async Task<JObject> ReadAsync(TableSchema table, Guid id, string? select, string? expand, CancellationToken cancellationToken)
    {
        var expands = ODataExpand.Read(schema, table, expand);
        var columns = ODataOptions.Columns(table, select).Concat(expands.Select(one => one.Column)).Select(column => column.LogicalName).Distinct();
        var row = await service.RetrieveAsync(table.LogicalName, id, new ColumnSet([.. columns]), cancellationToken).ConfigureAwait(false);
        return await WriteAsync(table, row, expands, cancellationToken).ConfigureAwait(false);
    }

    public async Task<JObject> WriteAsync(TableSchema table, Entity row, IReadOnlyList<ODataExpand> expands, CancellationToken cancellationToken)
    {
        var json = output.Write(table, row);
        foreach (var expand in expands)
        {
            // A lookup may lead to another table than the one asked for.
            if (row.GetAttributeValue<EntityReference>(expand.Column.LogicalName) is { } reference && reference.LogicalName == expand.Target.LogicalName)
            {
                var columns = new ColumnSet([.. expand.Columns.Select(column => column.LogicalName)]);
                var related = await service.RetrieveAsync(reference.LogicalName, reference.Id, columns, cancellationToken).ConfigureAwait(false);
                json[expand.Navigation] = output.Write(expand.Target, related);
            }
        }

        return json;
    }
}
