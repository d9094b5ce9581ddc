using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Pipeline;
using PowerPlatformMagento.Sandbox.Dataverse.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Rows;
using PowerPlatformMagento.Sandbox.Dataverse.Security;

namespace PowerPlatformMagento.Sandbox.Dataverse.Messages;

/// <summary>Retrieve by id or alternate key, with RelatedEntitiesQuery. A relationship without rows is left out of the answer.</summary>
internal sealed class RetrieveMessage(Engine engine) : IMessage
{
    public string Name => "Retrieve";

    public OrganizationResponse Execute(Operation operation, OrganizationRequest request)
    {
        var target = RequestParameter.Required<EntityReference>(request, "Target");
        var store = engine.Database.Store(target.LogicalName);
        var columns = ColumnSelection.Of(store.Definition, RequestParameter.Required<ColumnSet>(request, "ColumnSet"));
        var row = engine.Lookups.Resolve(target);
        Access.Demand(operation.Caller, Privilege.Read, store.Definition, row);
        var entity = engine.Reader.Read(row, columns);
        foreach (var (relationship, query) in RequestParameter.Optional<RelationshipQueryCollection>(request, "RelatedEntitiesQuery") ?? [])
        {
            AddRelated(operation, entity, relationship, query);
        }

        return new RetrieveResponse { ResponseName = Name, Results = { ["Entity"] = entity } };
    }

    private void AddRelated(Operation operation, Entity entity, Relationship relationship, QueryBase query)
    {
        var side = RelationshipSide.Of(engine.Catalog, entity.LogicalName, relationship);
        var condition = side.RelatedAreChildren
            ? new ConditionExpression(side.Definition.ReferencingColumn, ConditionOperator.Equal, entity.Id)
            : ParentCondition(entity, side);
        var answer = engine.Queries.Run(operation.Caller, Restrict(query, condition));
        if (answer.Entities.Count > 0)
        {
            entity.RelatedEntities[relationship] = answer;
        }
    }

    private ConditionExpression ParentCondition(Entity entity, RelationshipSide side)
    {
        var row = engine.Database.Store(entity.LogicalName).Find(entity.Id)!;
        var parent = row.Get(row.Link.Table.Find(side.Definition.ReferencingColumn)!) as Storage.RowLink;
        var key = engine.Database.Store(side.Definition.ReferencedTable).Definition.PrimaryKey;
        return new ConditionExpression(key, ConditionOperator.Equal, parent?.Id ?? Guid.Empty);
    }

    /// <summary>The caller's query with the relationship's condition in front, without changing the caller's object.</summary>
    private static QueryExpression Restrict(QueryBase query, ConditionExpression condition)
    {
        var request = QueryRequest.Of(query);
        if (request.IsAggregate)
        {
            throw Fault.Invalid("RelatedEntitiesQuery cannot hold an aggregate.");
        }

        var given = request.Expression;
        var restricted = new QueryExpression(given.EntityName)
        {
            ColumnSet = given.ColumnSet,
            Distinct = given.Distinct,
            TopCount = given.TopCount,
            PageInfo = given.PageInfo,
        };
        restricted.Criteria.AddCondition(condition);
        if (given.Criteria is not null)
        {
            restricted.Criteria.AddFilter(given.Criteria);
        }

        restricted.LinkEntities.AddRange(given.LinkEntities);
        restricted.Orders.AddRange(given.Orders);
        return restricted;
    }
}
