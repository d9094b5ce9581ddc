using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.PowerPlatform.Dataverse.Client;

[ServiceContract(Name = "IOrganizationService", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts/Services")]
public interface IOrganizationServiceAsync2 : IOrganizationServiceAsync
{
    [OperationContract]
    Task AssociateAsync(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities, CancellationToken cancellationToken);

    [OperationContract]
    Task DeleteAsync(string entityName, Guid id, CancellationToken cancellationToken);

    [OperationContract]
    Task DisassociateAsync(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities, CancellationToken cancellationToken);

    [OperationContract]
    Task UpdateAsync(Entity entity, CancellationToken cancellationToken);

    [OperationContract]
    Task<Entity> RetrieveAsync(string entityName, Guid id, ColumnSet columnSet, CancellationToken cancellationToken);

    [OperationContract]
    Task<EntityCollection> RetrieveMultipleAsync(QueryBase query, CancellationToken cancellationToken);

    [OperationContract]
    Task<OrganizationResponse> ExecuteAsync(OrganizationRequest request, CancellationToken cancellationToken);

    [OperationContract]
    Task<Guid> CreateAsync(Entity entity, CancellationToken cancellationToken);

    Task<Entity> CreateAndReturnAsync(Entity entity, CancellationToken cancellationToken);
}
