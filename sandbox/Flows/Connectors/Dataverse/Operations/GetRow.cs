using PowerPlatformMagento.FlowCheck.Connectors.Dataverse;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;

namespace PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Operations;

/// <summary>Get a row by ID.</summary>
internal sealed class GetRow(DataverseSchema schema, RowReader rows) : IDataverseOperation
{
    public DataverseOperation Operation => DataverseOperation.GetRow;

    public async Task<ConnectorResponse> RunAsync(ConnectorCall call, CancellationToken cancellationToken) => new(200, await rows.ReadAsync(
        RowParameters.Table(schema, call),
        RowParameters.Id(call),
        RowParameters.Text(call, "$select"),
        RowParameters.Text(call, "$expand"),
        cancellationToken).ConfigureAwait(false));
}
