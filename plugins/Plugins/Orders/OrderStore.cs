using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Plugins.Revisions;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Orders;

/// <summary>Reads and writes orders with their parts, in few requests whatever the number of lines.</summary>
/// <param name="userService">Calls Dataverse as the integration user.</param>
internal sealed class OrderStore(IOrganizationService userService)
{
    public StoredOrder? Find(string key)
    {
        var query = new QueryExpression(OrderTable.Name)
        {
            ColumnSet = new ColumnSet([OrderTable.Contact, OrderTable.Account, OrderTable.CustomerMatch, OrderTable.CurrencyCode, OrderTable.Currency, .. MarkColumns.All]),
            TopCount = 1,
        };
        query.Criteria.AddCondition(OrderTable.ExternalKey, ConditionOperator.Equal, key);
        return userService.RetrieveMultiple(query).Entities.FirstOrDefault() is { } row
            ? new StoredOrder(
                row.Id,
                row.RowVersion,
                MarkColumns.MarksOf(row),
                row.GetAttributeValue<EntityReference>(OrderTable.Contact)?.Id,
                row.GetAttributeValue<EntityReference>(OrderTable.Account)?.Id,
                (CustomerMatch?)row.GetAttributeValue<OptionSetValue>(OrderTable.CustomerMatch)?.Value,
                row.GetAttributeValue<string>(OrderTable.CurrencyCode),
                row.GetAttributeValue<EntityReference>(OrderTable.Currency)?.Id)
            : null;
    }

    /// <summary>The order and all its parts in one request.</summary>
    public Guid Create(Entity order, IEnumerable<OrderPart> parts)
    {
        var row = RowChanges.ToCreate(order);
        foreach (var part in parts)
        {
            row.RelatedEntities[new Relationship(part.Relationship)] = new EntityCollection([.. part.Rows.Select(RowChanges.ToCreate)]) { EntityName = part.Table };
        }

        return userService.Create(row);
    }

    /// <summary>Changes of the order and of parts that exist in one request; one more for each part that is new.</summary>
    public void Update(StoredOrder known, Entity order, IReadOnlyCollection<OrderPart> parts)
    {
        var id = known.Id;
        var stored = Read(id, order, parts);
        var changes = RowChanges.Between(stored, order) ?? new Entity(OrderTable.Name, id);
        var additions = new List<Entity>();
        foreach (var part in parts)
        {
            var difference = OrderPartDifference.Between(part, RowsOf(stored, part));
            additions.AddRange(difference.Additions.Select(row => AdditionTo(id, part, row)));
            if (difference.Changes.Count > 0)
            {
                changes.RelatedEntities[new Relationship(part.Relationship)] = new EntityCollection([.. difference.Changes]) { EntityName = part.Table };
            }
        }

        CheckedUpdate.Run(userService, changes, known.RowVersion);
        foreach (var addition in additions)
        {
            userService.Create(addition);
        }
    }

    public void MoveMarks(StoredOrder known, RevisionMarks marks)
    {
        var row = MarkColumns.Marks(new RowBuilder(OrderTable.Name, Contracts.Errors.OrderErrors.ValueTooLong), marks).Row;
        row.Id = known.Id;
        CheckedUpdate.Run(userService, row, known.RowVersion);
    }

    private static Entity AdditionTo(Guid id, OrderPart part, Entity row)
    {
        var addition = RowChanges.ToCreate(row);
        addition[part.OrderColumn] = new EntityReference(OrderTable.Name, id);
        return addition;
    }

    private static Entity[] RowsOf(Entity stored, OrderPart part) =>
        stored.RelatedEntities.TryGetValue(new Relationship(part.Relationship), out var rows) ? rows.Entities.ToArray() : [];

    private Entity Read(Guid id, Entity order, IEnumerable<OrderPart> parts)
    {
        var request = new RetrieveRequest
        {
            Target = new EntityReference(OrderTable.Name, id),
            ColumnSet = new ColumnSet([.. order.Attributes.Keys]),
            RelatedEntitiesQuery = [],
        };
        foreach (var part in parts)
        {
            var query = new QueryExpression(part.Table) { ColumnSet = new ColumnSet([.. part.Rows[0].Attributes.Keys]) };
            request.RelatedEntitiesQuery.Add(new Relationship(part.Relationship), query);
        }

        return ((RetrieveResponse)userService.Execute(request)).Entity;
    }
}
