using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Pipeline;
using PowerPlatformMagento.Sandbox.Dataverse.Rows;
using PowerPlatformMagento.Sandbox.Dataverse.Security;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;

namespace PowerPlatformMagento.Sandbox.Dataverse.Messages;

/// <summary>Create, with everything in RelatedEntities (deep insert): parents first, then the row, then its children.</summary>
internal sealed class CreateMessage(Engine engine) : IMessage
{
    public string Name => "Create";

    public OrganizationResponse Execute(Operation operation, OrganizationRequest request)
    {
        var id = Create(operation, RequestParameter.Required<Entity>(request, "Target"), parent: null);
        return new CreateResponse { ResponseName = Name, Results = { ["id"] = id } };
    }

    private Guid Create(Operation operation, Entity target, ParentLink? parent)
    {
        var store = engine.Database.Store(target.LogicalName);
        var table = store.Definition;
        if (engine.Pointers.IsPointer(table))
        {
            throw Fault.Invalid("An activity is created in the table of its kind, not as an activitypointer.");
        }

        List<(string Column, EntityCollection Rows)>? children = null;
        var attributes = target.Attributes;
        foreach (var (relationship, related) in target.RelatedEntities)
        {
            var side = RelationshipSide.Of(engine.Catalog, table.LogicalName, relationship);
            if (side.RelatedAreChildren)
            {
                (children ??= []).Add((side.Definition.ReferencingColumn, related));
                continue;
            }

            attributes = ReferenceEquals(attributes, target.Attributes) ? EntityCopy.Of(target).Attributes : attributes;
            attributes[side.Definition.ReferencingColumn] = CreateParent(operation, related, side.Definition.SchemaName);
        }

        Access.Demand(operation.Caller, Privilege.Create, table);
        Access.DemandLookups(engine.Database, operation.Caller, table, attributes, row: null);
        OwnerRule.Refuse(engine, table, attributes);
        var row = engine.Writer.Create(
            operation.RequiredTransaction, operation.Caller, store, IdOf(target, table.PrimaryKey), attributes, parent);
        foreach (var (column, rows) in children ?? [])
        {
            foreach (var child in rows.Entities)
            {
                CreateChild(operation, child, column, row.Link);
            }
        }

        return row.Id;
    }

    private EntityReference CreateParent(Operation operation, EntityCollection related, string relationship)
    {
        if (related.Entities.Count != 1)
        {
            throw Fault.Invalid($"The relationship '{relationship}' takes one related row from this side.");
        }

        var parent = related.Entities[0];
        return new EntityReference(parent.LogicalName, RunCreate(operation, parent));
    }

    /// <summary>Without steps on the child's table nobody needs to see its lookup in the target, so nothing is copied.</summary>
    private void CreateChild(Operation operation, Entity entity, string column, RowLink parent)
    {
        var table = engine.Database.Store(entity.LogicalName).Definition;
        if (!engine.Pipeline.HasSteps(Name, table.LogicalName) && table.Find(column) is { } lookup && lookup.Targets.Contains(parent.Table.LogicalName))
        {
            Access.DemandLink(operation.Caller, table, parent.Table);
            Create(operation, entity, new ParentLink(lookup, parent));
            return;
        }

        var child = EntityCopy.Of(entity);
        child.Attributes[column] = new EntityReference(parent.Table.LogicalName, parent.Id);
        RunCreate(operation, child);
    }

    private Guid RunCreate(Operation operation, Entity entity) => ((CreateResponse)engine.Pipeline.Run(
        Operation.Inside(operation), new CreateRequest { Target = entity })).id;

    private Guid IdOf(Entity target, string primaryKey) =>
        target.Id != Guid.Empty ? target.Id
        : target.Attributes.TryGetValue(primaryKey, out var value) && value is Guid id && id != Guid.Empty ? id
        : engine.NextId();
}
