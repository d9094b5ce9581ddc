using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace PowerPlatformMagento.Plugins.Tests.Returns.Erp;

/// <summary>A Dataverse with the virtual tables of return orders, which answer from Finance and Operations and so from nowhere here.</summary>
internal sealed class ErpTables(IOrganizationService inner) : IOrganizationService
{
    public List<Entity> Written { get; } = [];

    public Guid Create(Entity entity)
    {
        if (!IsErp(entity.LogicalName))
        {
            return inner.Create(entity);
        }

        Written.Add(entity);
        return new Guid(Written.Count, 0, 0, new byte[8]);
    }

    public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) => IsErp(entityName)
        ? new Entity(entityName, id) { ["mserp_returnordernumber"] = "RO-00017", ["mserp_rmanumber"] = "RMA-9" }
        : inner.Retrieve(entityName, id, columnSet);

    public EntityCollection RetrieveMultiple(QueryBase query) =>
        query is QueryExpression { EntityName: var table } && IsErp(table) ? new EntityCollection() : inner.RetrieveMultiple(query);

    public void Update(Entity entity) => inner.Update(entity);

    public void Delete(string entityName, Guid id) => inner.Delete(entityName, id);

    public OrganizationResponse Execute(OrganizationRequest request) => inner.Execute(request);

    public void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        inner.Associate(entityName, entityId, relationship, relatedEntities);

    public void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        inner.Disassociate(entityName, entityId, relationship, relatedEntities);

    private static bool IsErp(string table) => table.StartsWith("mserp_", StringComparison.Ordinal);
}
