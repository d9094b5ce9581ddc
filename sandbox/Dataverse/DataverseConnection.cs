using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace PowerPlatformMagento.Sandbox.Dataverse;

/// <summary>Turns the methods of the client interface into requests for one handler. Asynchronous calls run on the thread pool.</summary>
internal sealed class DataverseConnection(Func<OrganizationRequest, CancellationToken, OrganizationResponse> handler) : IOrganizationServiceAsync2
{
    public OrganizationResponse Execute(OrganizationRequest request) => handler(request, CancellationToken.None);

    public Guid Create(Entity entity) => ((CreateResponse)Execute(Requests.Create(entity))).id;

    public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) =>
        ((RetrieveResponse)Execute(Requests.Retrieve(entityName, id, columnSet))).Entity;

    public void Update(Entity entity) => Execute(Requests.Update(entity));

    public void Delete(string entityName, Guid id) => Execute(Requests.Delete(entityName, id));

    public void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        Execute(Requests.Associate(entityName, entityId, relationship, relatedEntities));

    public void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        Execute(Requests.Disassociate(entityName, entityId, relationship, relatedEntities));

    public EntityCollection RetrieveMultiple(QueryBase query) =>
        ((RetrieveMultipleResponse)Execute(Requests.RetrieveMultiple(query))).EntityCollection;

    public Task<OrganizationResponse> ExecuteAsync(OrganizationRequest request) => ExecuteAsync(request, CancellationToken.None);

    public Task<OrganizationResponse> ExecuteAsync(OrganizationRequest request, CancellationToken cancellationToken) =>
        Task.Run(() => handler(request, cancellationToken), cancellationToken);

    public Task<Guid> CreateAsync(Entity entity) => CreateAsync(entity, CancellationToken.None);

    public async Task<Guid> CreateAsync(Entity entity, CancellationToken cancellationToken) =>
        ((CreateResponse)await ExecuteAsync(Requests.Create(entity), cancellationToken).ConfigureAwait(false)).id;

    public async Task<Entity> CreateAndReturnAsync(Entity entity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entity);
        var id = await CreateAsync(entity, cancellationToken).ConfigureAwait(false);
        return await RetrieveAsync(entity.LogicalName, id, Requests.AllColumns(), cancellationToken).ConfigureAwait(false);
    }

    public Task<Entity> RetrieveAsync(string entityName, Guid id, ColumnSet columnSet) =>
        RetrieveAsync(entityName, id, columnSet, CancellationToken.None);

    public async Task<Entity> RetrieveAsync(string entityName, Guid id, ColumnSet columnSet, CancellationToken cancellationToken) =>
        ((RetrieveResponse)await ExecuteAsync(Requests.Retrieve(entityName, id, columnSet), cancellationToken).ConfigureAwait(false)).Entity;

    public Task<EntityCollection> RetrieveMultipleAsync(QueryBase query) => RetrieveMultipleAsync(query, CancellationToken.None);

    public async Task<EntityCollection> RetrieveMultipleAsync(QueryBase query, CancellationToken cancellationToken) =>
        ((RetrieveMultipleResponse)await ExecuteAsync(Requests.RetrieveMultiple(query), cancellationToken).ConfigureAwait(false)).EntityCollection;

    public Task UpdateAsync(Entity entity) => UpdateAsync(entity, CancellationToken.None);

    public Task UpdateAsync(Entity entity, CancellationToken cancellationToken) => ExecuteAsync(Requests.Update(entity), cancellationToken);

    public Task DeleteAsync(string entityName, Guid id) => DeleteAsync(entityName, id, CancellationToken.None);

    public Task DeleteAsync(string entityName, Guid id, CancellationToken cancellationToken) =>
        ExecuteAsync(Requests.Delete(entityName, id), cancellationToken);

    public Task AssociateAsync(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        AssociateAsync(entityName, entityId, relationship, relatedEntities, CancellationToken.None);

    public Task AssociateAsync(
        string entityName,
        Guid entityId,
        Relationship relationship,
        EntityReferenceCollection relatedEntities,
        CancellationToken cancellationToken) =>
        ExecuteAsync(Requests.Associate(entityName, entityId, relationship, relatedEntities), cancellationToken);

    public Task DisassociateAsync(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        DisassociateAsync(entityName, entityId, relationship, relatedEntities, CancellationToken.None);

    public Task DisassociateAsync(
        string entityName,
        Guid entityId,
        Relationship relationship,
        EntityReferenceCollection relatedEntities,
        CancellationToken cancellationToken) =>
        ExecuteAsync(Requests.Disassociate(entityName, entityId, relationship, relatedEntities), cancellationToken);
}
