using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Outbox;

/// <summary>Reads and writes the outbox.</summary>
/// <param name="service">Calls Dataverse.</param>
internal sealed class OutboxDesk(IOrganizationService service)
{
    private const string StoreAlias = "s";

    /// <summary>Rows that are not sent yet, oldest first.</summary>
    public IReadOnlyList<OutboxRow> Waiting(string entityType, IReadOnlyCollection<string> magentoIds)
    {
        var query = QueryFor(entityType, magentoIds);
        query.Criteria.AddCondition(OutboxTable.StateCode, ConditionOperator.Equal, OutboxTable.Active);
        return Read(query);
    }

    /// <summary>Rows that a message read from the store at this moment may not know of: those not sent yet, and those sent since. Oldest first.</summary>
    public IReadOnlyList<OutboxRow> UnderWay(string entityType, string magentoId, Guid storeId, DateTime readAt)
    {
        var query = QueryFor(entityType, [magentoId]);
        query.Criteria.AddCondition(OutboxTable.Store, ConditionOperator.Equal, storeId);
        var open = query.Criteria.AddFilter(LogicalOperator.Or);
        open.AddCondition(OutboxTable.StateCode, ConditionOperator.Equal, OutboxTable.Active);
        var sent = open.AddFilter(LogicalOperator.And);
        sent.AddCondition(OutboxTable.StatusCode, ConditionOperator.Equal, (int)OutboxStatus.Sent);
        sent.AddCondition(OutboxTable.SentOn, ConditionOperator.GreaterEqual, readAt);
        return Read(query);
    }

    /// <summary>One row; null when it is gone.</summary>
    public FoundRow? Find(Guid id) => Find(OutboxTable.Id, id);

    /// <summary>The row with a key; null when there is none.</summary>
    public FoundRow? Find(string key) => Find(OutboxTable.ExternalKey, key);

    /// <summary>Puts changes into a row that waits for the same record, else into a new one.</summary>
    public void Add(OutboxRecord record, EntityReference source, OutboxChanges changes, IEnumerable<OutboxRow> waiting, Guid transaction)
    {
        if (waiting.LastOrDefault(row => row.IsOpen && row.StoreId == record.StoreId && row.MagentoId == record.MagentoId) is { } open)
        {
            foreach (var change in changes.Items)
            {
                open.Changes.Add(change);
            }

            Write(open);
        }
        else if (!changes.IsEmpty)
        {
            service.Create(OutboxRows.New(record, source, changes, transaction));
        }
    }

    /// <summary>Writes the changes of a stored row; without any it is canceled.</summary>
    public void Write(OutboxRow row) => CheckedUpdate.Run(service, OutboxRows.Changed(row, row.Changes), row.RowVersion);

    private static QueryExpression QueryFor(string entityType, IReadOnlyCollection<string> magentoIds)
    {
        var query = new QueryExpression(OutboxTable.Name) { ColumnSet = new ColumnSet([.. OutboxRow.Columns]) };
        query.Criteria.AddCondition(OutboxTable.EntityType, ConditionOperator.Equal, entityType);
        query.Criteria.AddCondition(OutboxTable.MagentoId, ConditionOperator.In, [.. magentoIds]);
        query.AddOrder(OutboxTable.CreatedOn, OrderType.Ascending);
        return query;
    }

    private FoundRow? Find(string column, object value)
    {
        var query = new QueryExpression(OutboxTable.Name) { ColumnSet = new ColumnSet([.. OutboxRow.Columns]), TopCount = 1 };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        var store = query.AddLink(StoreTable.Name, OutboxTable.Store, StoreTable.Id);
        store.EntityAlias = StoreAlias;
        store.Columns = new ColumnSet(StoreTable.ExternalKey);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault() is { } row
            ? new FoundRow(OutboxRow.Read(row), (string)row.GetAttributeValue<AliasedValue>($"{StoreAlias}.{StoreTable.ExternalKey}").Value)
            : null;
    }

    private OutboxRow[] Read(QueryExpression query) => [.. service.RetrieveMultiple(query).Entities.Select(OutboxRow.Read)];
}
