using System.Globalization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Pipeline;
using PowerPlatformMagento.Sandbox.Dataverse.Security;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;
using PowerPlatformMagento.Sandbox.Dataverse.Values;

namespace PowerPlatformMagento.Sandbox.Dataverse.Messages;

/// <summary>
/// Update by id or alternate key. Rows in RelatedEntities must exist already and belong to the row; they are updated with it.
/// Creating rows inside an update isn't documented, so it isn't offered.
/// </summary>
internal sealed class UpdateMessage(Engine engine) : IMessage
{
    public string Name => "Update";

    public OrganizationResponse Execute(Operation operation, OrganizationRequest request)
    {
        var target = RequestParameter.Required<Entity>(request, "Target");
        var store = engine.Database.Store(target.LogicalName);
        if (engine.Pointers.IsPointer(store.Definition))
        {
            throw Fault.Invalid("An activity is updated in the table of its kind, not as an activitypointer.");
        }

        var row = LookupResolver.Resolve(store, IdOf(target, store.Definition.PrimaryKey), target.KeyAttributes);
        RowVersionCheck.Refuse(request, row, target.RowVersion);
        Access.Demand(operation.Caller, Privilege.Write, store.Definition, row);
        Access.DemandLookups(engine.Database, operation.Caller, store.Definition, target.Attributes, row);
        OwnerRule.Refuse(engine, store.Definition, target.Attributes);
        StateRules.Refuse(row, target.Attributes);
        engine.Writer.Update(operation.RequiredTransaction, operation.Caller, store, row, target.Attributes);
        foreach (var (relationship, related) in target.RelatedEntities)
        {
            UpdateRelated(operation, row, relationship, related);
        }

        return new UpdateResponse { ResponseName = Name };
    }

    private void UpdateRelated(Operation operation, Row parent, Relationship relationship, EntityCollection related)
    {
        var side = RelationshipSide.Of(engine.Catalog, parent.Link.Table.LogicalName, relationship);
        foreach (var entity in related.Entities)
        {
            var store = engine.Database.Store(entity.LogicalName);
            if (entity.Id == Guid.Empty && entity.KeyAttributes.Count == 0)
            {
                throw Fault.NotSupported("Creating a related row inside an update");
            }

            var row = LookupResolver.Resolve(store, entity.Id, entity.KeyAttributes);
            RefuseStranger(side, parent, row);
            engine.Pipeline.Run(Operation.Inside(operation), new UpdateRequest { Target = entity });
        }
    }

    private static void RefuseStranger(RelationshipSide side, Row parent, Row related)
    {
        var (child, other) = side.RelatedAreChildren ? (related, parent) : (parent, related);
        var column = child.Link.Table.Find(side.Definition.ReferencingColumn);
        if (column is null || !other.Link.Equals(child.Get(column) as RowLink))
        {
            throw Fault.Invalid(string.Create(
                CultureInfo.InvariantCulture,
                $"The row {related.Id} is not related to the updated row by '{side.Definition.SchemaName}'."));
        }
    }

    private static Guid IdOf(Entity target, string primaryKey) =>
        target.Id != Guid.Empty ? target.Id
        : target.Attributes.TryGetValue(primaryKey, out var value) && value is Guid id ? id
        : Guid.Empty;
}
