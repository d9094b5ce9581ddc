using Microsoft.PowerPlatform.Dataverse.Client;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;

namespace PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Operations;

/// <summary>Delete a row.</summary>
internal sealed class DeleteRow(IOrganizationServiceAsync2 service, DataverseSchema schema) : IDataverseOperation
{
    public DataverseOperation Operation => DataverseOperation.DeleteRow;

    public async Task<ConnectorResponse> RunAsync(ConnectorCall call, CancellationToken cancellationToken)
    {
        await service.DeleteAsync(RowParameters.Table(schema, call).LogicalName, RowParameters.Id(call), cancellationToken).ConfigureAwait(false);
        return new ConnectorResponse(204, null);
    }
}
