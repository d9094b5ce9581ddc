using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Plugins.Revisions;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Orders;

/// <summary>Reads and writes orders with their parts, in few requests whatever the number of lines.</summary>
/// <param name="userService">Calls Dataverse as the integration user.</param>
internal sealed class OrderStore(IOrganizationService userService)
{
    private readonly RowFamily _rows = new(userService);

    public StoredOrder? Find(string key)
    {
        var query = new QueryExpression(OrderTable.Name)
        {
            ColumnSet = new ColumnSet([OrderTable.Contact, OrderTable.Account, OrderTable.CustomerMatch, OrderTable.CurrencyCode, OrderTable.Currency, OrderTable.ErpStatus, .. MarkColumns.All]),
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
                row.GetAttributeValue<EntityReference>(OrderTable.Currency)?.Id,
                row.GetAttributeValue<OptionSetValue>(OrderTable.ErpStatus) is not null)
            : null;
    }

    /// <summary>The order and all its parts in one request.</summary>
    public Guid Create(Entity order, IEnumerable<ChildRows> parts) => _rows.Create(order, parts);

    /// <summary>Changes of the order and of parts that exist in one request; one more for each part that is new.</summary>
    public void Update(StoredOrder known, Entity order, IReadOnlyCollection<ChildRows> parts) =>
        _rows.Update(_rows.Read(known.Id, order, parts), order, parts, known.RowVersion);

    public void MoveMarks(StoredOrder known, RevisionMarks marks, FieldRules rules)
    {
        var row = MarkColumns.Marks(new RowBuilder(OrderTable.Name, rules), marks).Row;
        row.Id = known.Id;
        CheckedUpdate.Run(userService, row, known.RowVersion);
    }
}
