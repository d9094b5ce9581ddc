using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace PowerPlatformMagento.Plugins.Tests.FakeXrmEasy;

/// <summary>Does what FakeXrmEasy leaves out: an update takes the existing rows in RelatedEntities with it.</summary>
internal sealed class CompoundUpdateService(IOrganizationService inner) : IOrganizationService
{
    public Guid Create(Entity entity) => inner.Create(entity);

    public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) => inner.Retrieve(entityName, id, columnSet);

    public void Update(Entity entity)
    {
        inner.Update(new Entity(entity.LogicalName, entity.Id) { Attributes = entity.Attributes, KeyAttributes = entity.KeyAttributes });
        foreach (var related in entity.RelatedEntities.SelectMany(relationship => relationship.Value.Entities))
        {
            Update(related);
        }
    }

    public void Delete(string entityName, Guid id) => inner.Delete(entityName, id);

    public OrganizationResponse Execute(OrganizationRequest request)
    {
        if (request is UpdateRequest update)
        {
            Update(update.Target);
            return new UpdateResponse();
        }

        return inner.Execute(request);
    }

    public void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        inner.Associate(entityName, entityId, relationship, relatedEntities);

    public void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        inner.Disassociate(entityName, entityId, relationship, relatedEntities);

    public EntityCollection RetrieveMultiple(QueryBase query) => inner.RetrieveMultiple(query);
}
