using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace PowerPlatformMagento.Plugins.Rows;

/// <summary>Reads and writes a record with its child rows, in few requests whatever their number.</summary>
/// <param name="userService">Calls Dataverse as the integration user.</param>
internal sealed class RowFamily(IOrganizationService userService)
{
    /// <summary>The record and all its children in one request.</summary>
    public Guid Create(Entity wanted, IEnumerable<ChildRows> families)
    {
        var row = RowChanges.ToCreate(wanted);
        foreach (var children in families)
        {
            row.RelatedEntities[new Relationship(children.Relationship)] = new EntityCollection([.. children.Rows.Select(RowChanges.ToCreate)]) { EntityName = children.Table };
        }

        return userService.Create(row);
    }

    /// <summary>The stored record, as far as the wanted one names its columns, with its children.</summary>
    public Entity Read(Guid id, Entity wanted, IEnumerable<ChildRows> families)
    {
        var request = new RetrieveRequest
        {
            Target = new EntityReference(wanted.LogicalName, id),
            ColumnSet = new ColumnSet([.. wanted.Attributes.Keys]),
            RelatedEntitiesQuery = [],
        };
        foreach (var children in families)
        {
            var query = new QueryExpression(children.Table) { ColumnSet = new ColumnSet([.. children.Rows[0].Attributes.Keys]) };
            request.RelatedEntitiesQuery.Add(new Relationship(children.Relationship), query);
        }

        return ((RetrieveResponse)userService.Execute(request)).Entity;
    }

    /// <summary>Changes of the record and of children that exist in one request; one more for each child that is new.</summary>
    /// <param name="stored">The record as <see cref="Read"/> gave it.</param>
    /// <param name="wanted">The record as it shall be.</param>
    /// <param name="families">Its children as they shall be.</param>
    /// <param name="rowVersion">Version of the record the decision to write was made by.</param>
    public void Update(Entity stored, Entity wanted, IEnumerable<ChildRows> families, string? rowVersion)
    {
        var changes = RowChanges.Between(stored, wanted) ?? new Entity(stored.LogicalName, stored.Id);
        var additions = new List<Entity>();
        foreach (var children in families)
        {
            var difference = ChildDifference.Between(children, RowsOf(stored, children.Relationship));
            additions.AddRange(difference.Additions.Select(row => AdditionTo(stored, children, row)));
            if (difference.Changes.Count > 0)
            {
                changes.RelatedEntities[new Relationship(children.Relationship)] = new EntityCollection([.. difference.Changes]) { EntityName = children.Table };
            }
        }

        CheckedUpdate.Run(userService, changes, rowVersion);
        foreach (var addition in additions)
        {
            userService.Create(addition);
        }
    }

    /// <summary>The children of one kind that were read with a record.</summary>
    public static IReadOnlyList<Entity> RowsOf(Entity stored, string relationship) =>
        stored.RelatedEntities.TryGetValue(new Relationship(relationship), out var rows) ? rows.Entities.ToArray() : [];

    private static Entity AdditionTo(Entity parent, ChildRows children, Entity row)
    {
        var addition = RowChanges.ToCreate(row);
        addition[children.ParentColumn] = parent.ToEntityReference();
        return addition;
    }
}
