using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;
using PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Rows;

namespace PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Operations;

/// <summary>Update a row, or Upsert a row, which adds the row when there is none. The platform's names for the two are misleading.</summary>
internal sealed class UpdateRow(IOrganizationServiceAsync2 service, DataverseSchema schema, RowReader rows, bool inserts) : IDataverseOperation
{
    public DataverseOperation Operation => inserts ? DataverseOperation.UpsertRow : DataverseOperation.UpdateRow;

    public async Task<ConnectorResponse> RunAsync(ConnectorCall call, CancellationToken cancellationToken)
    {
        var table = RowParameters.Table(schema, call);
        var row = RowInput.Read(schema, table, RowParameters.Item(call));
        row.Id = RowParameters.Id(call);
        var isNew = false;
        if (inserts)
        {
            var response = await service.ExecuteAsync(new UpsertRequest { Target = row }, cancellationToken).ConfigureAwait(false);
            isNew = ((UpsertResponse)response).RecordCreated;
        }
        else
        {
            await service.UpdateAsync(row, cancellationToken).ConfigureAwait(false);
        }

        return new ConnectorResponse(isNew ? 201 : 200, await rows.ReadAsync(table, row.Id, null, null, cancellationToken).ConfigureAwait(false));
    }
}
