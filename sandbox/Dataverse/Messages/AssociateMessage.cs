using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Pipeline;
using PowerPlatformMagento.Sandbox.Dataverse.Security;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;

namespace PowerPlatformMagento.Sandbox.Dataverse.Messages;

/// <summary>Associate and Disassociate of one-to-many relationships: they set or empty the lookup.</summary>
internal sealed class AssociateMessage(Engine engine, bool associates) : IMessage
{
    public string Name => associates ? "Associate" : "Disassociate";

    public OrganizationResponse Execute(Operation operation, OrganizationRequest request)
    {
        var target = RequestParameter.Required<EntityReference>(request, "Target");
        var related = RequestParameter.Required<EntityReferenceCollection>(request, "RelatedEntities");
        var side = RelationshipSide.Of(
            engine.Catalog, target.LogicalName, RequestParameter.Required<Relationship>(request, "Relationship"));
        var row = engine.Lookups.Resolve(target);
        foreach (var reference in related)
        {
            var other = engine.Lookups.Resolve(reference);
            var (child, parent) = side.RelatedAreChildren ? (other, row) : (row, other);
            Link(operation, side, child, parent);
        }

        return associates ? new AssociateResponse { ResponseName = Name } : new DisassociateResponse { ResponseName = Name };
    }

    private void Link(Operation operation, RelationshipSide side, Row child, Row parent)
    {
        var store = engine.Database.Store(side.Definition.ReferencingTable);
        if (child.Link.Table != store.Definition || parent.Link.Table.LogicalName != side.Definition.ReferencedTable)
        {
            throw Fault.Invalid($"The rows are not of the tables of '{side.Definition.SchemaName}'.");
        }

        Access.Demand(operation.Caller, Privilege.Append, store.Definition, child);
        var column = store.Definition.Find(side.Definition.ReferencingColumn)!;
        if (!associates && !parent.Link.Equals(child.Get(column) as RowLink))
        {
            return;
        }

        engine.Writer.Update(operation.RequiredTransaction, operation.Caller, store, store.Find(child.Id)!, new AttributeCollection
        {
            [column.LogicalName] = associates ? new EntityReference(parent.Link.Table.LogicalName, parent.Id) : null,
        });
    }
}
