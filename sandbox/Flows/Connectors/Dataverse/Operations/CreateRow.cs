using Microsoft.PowerPlatform.Dataverse.Client;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;
using PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Rows;

namespace PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Operations;

/// <summary>Add a new row.</summary>
internal sealed class CreateRow(IOrganizationServiceAsync2 service, DataverseSchema schema, RowReader rows) : IDataverseOperation
{
    public DataverseOperation Operation => DataverseOperation.CreateRow;

    public async Task<ConnectorResponse> RunAsync(ConnectorCall call, CancellationToken cancellationToken)
    {
        var table = RowParameters.Table(schema, call);
        var row = RowInput.Read(schema, table, RowParameters.Item(call));
        var id = await service.CreateAsync(row, cancellationToken).ConfigureAwait(false);
        return new ConnectorResponse(201, await rows.ReadAsync(table, id, null, null, cancellationToken).ConfigureAwait(false));
    }
}
