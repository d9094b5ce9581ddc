using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;
using PowerPlatformMagento.FlowCheck.Expressions.Values;
using PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Rows;

namespace PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Operations;

/// <summary>Relate or unrelate rows.</summary>
internal sealed class RelateRows(IOrganizationServiceAsync2 service, DataverseSchema schema, bool relates) : IDataverseOperation
{
    public DataverseOperation Operation => relates ? DataverseOperation.Relate : DataverseOperation.Unrelate;

    public async Task<ConnectorResponse> RunAsync(ConnectorCall call, CancellationToken cancellationToken)
    {
        var table = RowParameters.Table(schema, call);
        var relationship = new Relationship(RowParameters.Text(call, DataverseOperation.RelationshipName));
        var address = relates ? FlowValue.ToText(RowParameters.Item(call)["@odata.id"]) : RowParameters.Text(call, "$id");
        var related = new EntityReferenceCollection { RowReference.Read(schema, address ?? string.Empty) };
        if (relates)
        {
            await service.AssociateAsync(table.LogicalName, RowParameters.Id(call), relationship, related, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            await service.DisassociateAsync(table.LogicalName, RowParameters.Id(call), relationship, related, cancellationToken).ConfigureAwait(false);
        }

        return new ConnectorResponse(204, null);
    }
}
