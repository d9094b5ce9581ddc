using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Security;

namespace PowerPlatformMagento.Sandbox.Dataverse.Pipeline;

/// <summary>
/// The organization service inside a plug-in: in the transaction of the operation, counted, and without batches. A fault dooms
/// the transaction even when the plug-in catches it ("Troubleshoot Dataverse plug-ins", transaction errors).
/// </summary>
internal sealed class PluginOrganizationService(Engine engine, Operation operation, Caller caller) : IOrganizationService
{
    private static readonly HashSet<string> Batches = new(StringComparer.Ordinal)
    {
        "ExecuteMultiple", "ExecuteTransaction", "CreateMultiple", "UpdateMultiple", "UpsertMultiple",
    };

    public OrganizationResponse Execute(OrganizationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        operation.Requests.Add(request.RequestName);
        engine.Options.BeforeMessage?.Invoke(new SandboxMessage(request, operation.Depth + 1, IsInsidePlugin: true));
        if (Batches.Contains(request.RequestName))
        {
            throw Fault.NotSupported($"{request.RequestName} inside a plug-in");
        }

        operation.RefuseWhenDoomed();
        var nested = new Operation(caller, operation, operation.CorrelationId, request.Parameters.TryGetValue("tag", out var tag) ? tag as string : operation.Tag);
        try
        {
            return engine.Pipeline.Run(nested, request);
        }
        catch (FaultException<OrganizationServiceFault>)
        {
            if (operation.Transaction is { } transaction)
            {
                transaction.IsDoomed = true;
            }

            throw;
        }
    }

    public Guid Create(Entity entity) => ((CreateResponse)Execute(new CreateRequest { Target = entity })).id;

    public void Update(Entity entity) => Execute(new UpdateRequest { Target = entity });

    public void Delete(string entityName, Guid id) => Execute(new DeleteRequest { Target = new EntityReference(entityName, id) });

    public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) =>
        ((RetrieveResponse)Execute(new RetrieveRequest { Target = new EntityReference(entityName, id), ColumnSet = columnSet })).Entity;

    public EntityCollection RetrieveMultiple(QueryBase query) =>
        ((RetrieveMultipleResponse)Execute(new RetrieveMultipleRequest { Query = query })).EntityCollection;

    public void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        Execute(new AssociateRequest
        {
            Target = new EntityReference(entityName, entityId),
            Relationship = relationship,
            RelatedEntities = relatedEntities,
        });

    public void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        Execute(new DisassociateRequest
        {
            Target = new EntityReference(entityName, entityId),
            Relationship = relationship,
            RelatedEntities = relatedEntities,
        });
}
