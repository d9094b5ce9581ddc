using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Rows;
using PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Schema;

namespace PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Operations;

/// <summary>Relate or unrelate rows.</summary>
internal sealed class RelateRows(IOrganizationServiceAsync2 service, DataverseSchema schema, bool relates) : IDataverseOperation
{
    public const string RelationshipName = "associationEntityRelationship";

    public string Id => relates ? "AssociateEntities" : "DisassociateEntities";

    public IReadOnlyList<string> Required => [RowParameters.EntityName, RowParameters.RecordId, RelationshipName, relates ? "item/@odata.id" : "$id"];

    public IReadOnlyList<string> Optional => [];

    public bool TakesItem => false;

    public async Task<ConnectorResponse> RunAsync(ConnectorCall call, CancellationToken cancellationToken)
    {
        var table = RowParameters.Table(schema, call);
        var relationship = new Relationship(RowParameters.Text(call, RelationshipName));
        var address = relates ? Expressions.Values.FlowValue.ToText(RowParameters.Item(call)["@odata.id"]) : RowParameters.Text(call, "$id");
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
