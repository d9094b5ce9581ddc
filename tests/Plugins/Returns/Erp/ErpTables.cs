using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Returns.Erp;

/// <summary>A Dataverse with the virtual tables of return orders, which answer from Finance and Operations and so from nowhere here.</summary>
internal sealed class ErpTables(ITestDataverse inner) : ITestDataverse, IOrganizationService
{
    public List<Entity> Written { get; } = [];

    public IOrganizationService Service => inner.Service;

    public IOrganizationService UserService => this;

    public IReadOnlyList<Entity> Rows(string table) => inner.Rows(table);

    public Guid Create(Entity entity)
    {
        if (!IsErp(entity.LogicalName))
        {
            return inner.UserService.Create(entity);
        }

        Written.Add(entity);
        return new Guid(Written.Count, 0, 0, new byte[8]);
    }

    public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) => IsErp(entityName)
        ? new Entity(entityName, id) { ["mserp_returnordernumber"] = "RO-00017", ["mserp_rmanumber"] = "RMA-9" }
        : inner.UserService.Retrieve(entityName, id, columnSet);

    public EntityCollection RetrieveMultiple(QueryBase query) =>
        query is QueryExpression { EntityName: var table } && IsErp(table) ? new EntityCollection() : inner.UserService.RetrieveMultiple(query);

    public void Update(Entity entity) => inner.UserService.Update(entity);

    public void Delete(string entityName, Guid id) => inner.UserService.Delete(entityName, id);

    public OrganizationResponse Execute(OrganizationRequest request) => inner.UserService.Execute(request);

    public void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        inner.UserService.Associate(entityName, entityId, relationship, relatedEntities);

    public void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        inner.UserService.Disassociate(entityName, entityId, relationship, relatedEntities);

    private static bool IsErp(string table) => table.StartsWith("mserp_", StringComparison.Ordinal);
}
