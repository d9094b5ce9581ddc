using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace PowerPlatformMagento.Plugins.Tests.Support;

/// <summary>Counts the organization requests of a plug-in.</summary>
internal sealed class CountingOrganizationService(IOrganizationService inner) : IOrganizationService
{
    /// <summary>Name of each request, in order.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>Requests that write.</summary>
    public IEnumerable<string> Writes => Requests.Where(request => !request.StartsWith("Retrieve", StringComparison.Ordinal));

    public Guid Create(Entity entity)
    {
        Requests.Add($"Create {entity.LogicalName}");
        return inner.Create(entity);
    }

    public void Update(Entity entity)
    {
        Requests.Add($"Update {entity.LogicalName}");
        inner.Update(entity);
    }

    public void Delete(string entityName, Guid id)
    {
        Requests.Add($"Delete {entityName}");
        inner.Delete(entityName, id);
    }

    public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet)
    {
        Requests.Add($"Retrieve {entityName}");
        return inner.Retrieve(entityName, id, columnSet);
    }

    public EntityCollection RetrieveMultiple(QueryBase query)
    {
        Requests.Add($"RetrieveMultiple {(query as QueryExpression)?.EntityName}");
        return inner.RetrieveMultiple(query);
    }

    public OrganizationResponse Execute(OrganizationRequest request)
    {
        Requests.Add(request.RequestName);
        return inner.Execute(request);
    }

    public void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities)
    {
        Requests.Add("Associate");
        inner.Associate(entityName, entityId, relationship, relatedEntities);
    }

    public void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities)
    {
        Requests.Add("Disassociate");
        inner.Disassociate(entityName, entityId, relationship, relatedEntities);
    }
}
