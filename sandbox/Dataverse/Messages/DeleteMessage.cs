using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Pipeline;
using PowerPlatformMagento.Sandbox.Dataverse.Security;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;

namespace PowerPlatformMagento.Sandbox.Dataverse.Messages;

/// <summary>Delete, with the cascade rule of each relationship.</summary>
internal sealed class DeleteMessage(Engine engine) : IMessage
{
    public string Name => "Delete";

    public OrganizationResponse Execute(Operation operation, OrganizationRequest request)
    {
        var target = RequestParameter.Required<EntityReference>(request, "Target");
        var store = engine.Database.Store(target.LogicalName);
        var row = engine.Lookups.Resolve(target);
        if (engine.Pointers.IsPointer(store.Definition))
        {
            engine.Pipeline.Run(
                Operation.Inside(operation), new DeleteRequest { Target = new EntityReference(engine.Pointers.TypeOf(row), row.Id) });
            return new DeleteResponse { ResponseName = Name };
        }

        RowVersionCheck.Refuse(request, row, target.RowVersion);
        Access.Demand(operation.Caller, Privilege.Delete, store.Definition, row);
        CascadeAll(operation, row);
        if (engine.Pointers.Covers(store.Definition) && engine.Pointers.Find(row.Id) is { } pointer)
        {
            CascadeAll(operation, pointer);
            engine.Pointers.Remove(operation.RequiredTransaction, row);
        }

        operation.RequiredTransaction.Remove(store, store.Find(row.Id)!);
        return new DeleteResponse { ResponseName = Name };
    }

    private void CascadeAll(Operation operation, Row row)
    {
        foreach (var relationship in row.Link.Table.Children.OrderByDescending(child => child.CascadeDelete == CascadeDelete.Restrict))
        {
            Cascade(operation, row, relationship);
        }
    }

    private void Cascade(Operation operation, Row row, RelationshipDefinition relationship)
    {
        var store = engine.Database.Store(relationship.ReferencingTable);
        var column = store.Definition.Find(relationship.ReferencingColumn)!;
        if (relationship.CascadeDelete == CascadeDelete.NoCascade)
        {
            return;
        }

        // A copy: the index changes while the children go.
        foreach (var link in store.FindBy(column, row.Link).ToList())
        {
            switch (relationship.CascadeDelete)
            {
                case CascadeDelete.Restrict:
                    throw Fault.Of(
                        FaultCodes.DeleteRestricted,
                        "The object you tried to delete is associated with another object and cannot be deleted.");
                case CascadeDelete.RemoveLink:
                    engine.Writer.RemoveLink(operation.RequiredTransaction, store, store.Find(link)!, column);
                    break;
                default:
                    DeleteChild(operation, store, link);
                    break;
            }
        }
    }

    private void DeleteChild(Operation operation, TableStore store, RowLink link)
    {
        if (store.Find(link) is not null)
        {
            engine.Pipeline.Run(
                Operation.Inside(operation),
                new DeleteRequest { Target = new EntityReference(store.Definition.LogicalName, link.Id) });
        }
    }
}
