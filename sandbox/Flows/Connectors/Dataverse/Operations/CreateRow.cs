using Microsoft.PowerPlatform.Dataverse.Client;
using PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Rows;
using PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Schema;

namespace PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Operations;

/// <summary>Add a new row.</summary>
internal sealed class CreateRow(IOrganizationServiceAsync2 service, DataverseSchema schema, RowReader rows) : IDataverseOperation
{
    public string Id => "CreateRecord";

    public IReadOnlyList<string> Required => [RowParameters.EntityName];

    public IReadOnlyList<string> Optional => [RowParameters.FullMetadata];

    public bool TakesItem => true;

    public async Task<ConnectorResponse> RunAsync(ConnectorCall call, CancellationToken cancellationToken)
    {
        var table = RowParameters.Table(schema, call);
        var row = RowInput.Read(schema, table, RowParameters.Item(call));
        var id = await service.CreateAsync(row, cancellationToken).ConfigureAwait(false);
        return new ConnectorResponse(201, await rows.ReadAsync(table, id, null, null, cancellationToken).ConfigureAwait(false));
    }
}
