using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Returns.States;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Returns.Desk;

/// <summary>Reads returns with lines, order and store in one request, and writes where they got in another.</summary>
/// <param name="service">Calls Dataverse.</param>
internal sealed class ReturnRecords(IOrganizationService service)
{
    private const string LineAlias = "l";
    private const string OrderAlias = "o";
    private const string StoreAlias = "s";

    private static readonly string[] LineColumns =
    [
        ReturnLineTable.Id,
        ReturnLineTable.ExternalKey,
        ReturnLineTable.MagentoId,
        ReturnLineTable.MagentoOrderItemId,
        ReturnLineTable.ProductName,
        ReturnLineTable.Sku,
        ReturnLineTable.OrderLine,
        ReturnLineTable.Status,
        ReturnLineTable.QuantityRequested,
        ReturnLineTable.QuantityAuthorized,
        ReturnLineTable.QuantityReceived,
        ReturnLineTable.QuantityApproved,
    ];

    /// <exception cref="ImportException">There is no such return.</exception>
    public ReturnRecord Get(Guid id)
    {
        var found = Find(new ConditionExpression(ReturnTable.Id, ConditionOperator.Equal, id));
        return found.Count == 0 ? throw new ImportException(ReturnErrors.CallNotReadable, "return") : found[0];
    }

    /// <summary>The returns that fit all conditions.</summary>
    public IReadOnlyList<ReturnRecord> Find(params ConditionExpression[] conditions)
    {
        var query = new QueryExpression(ReturnTable.Name)
        {
            ColumnSet = new ColumnSet(
                ReturnTable.Number,
                ReturnTable.ExternalKey,
                ReturnTable.MagentoId,
                ReturnTable.Store,
                ReturnTable.Order,
                ReturnTable.OrderNumber,
                ReturnTable.Contact,
                ReturnTable.Account,
                ReturnTable.Status,
                ReturnTable.RequestedOn,
                ReturnTable.AuthorizedOn,
                ReturnTable.ReceivedOn,
                ReturnTable.ClosedOn,
                ReturnTable.TrackingNumbers,
                ReturnTable.ErpState,
                ReturnTable.ErpReturnNumber,
                ReturnTable.RefundAmount,
                ReturnTable.Refund,
                ReturnTable.StatusNote,
                ReturnTable.Currency,
                ReturnTable.EmailAddress),
        };
        query.Criteria.Conditions.AddRange(conditions);
        Link(query, ReturnLineTable.Name, ReturnTable.Id, ReturnLineTable.Return, LineAlias, LineColumns);
        Link(query, OrderTable.Name, ReturnTable.Order, OrderTable.Id, OrderAlias, OrderTable.MagentoId);
        Link(query, StoreTable.Name, ReturnTable.Store, StoreTable.Id, StoreAlias, StoreTable.ExternalKey);
        return [.. service.RetrieveMultiple(query).Entities.GroupBy(row => row.Id).Select(rows => Read([.. rows]))];
    }

    /// <summary>Writes what an answer or a fact led to, unless somebody changed the return meanwhile.</summary>
    /// <param name="record">The return as it was read.</param>
    /// <param name="outcome">The return afterwards.</param>
    /// <param name="changes">Further columns of the return.</param>
    /// <param name="now">When it happened, UTC.</param>
    public void Write(ReturnRecord record, ReturnOutcome outcome, Entity changes, DateTime now)
    {
        if (outcome.State.Status != record.State.Status)
        {
            ReturnLedger.WriteStatus(outcome.State.Status, changes, record.Milestones, now);
        }

        var row = RowChanges.Between(record.Row, changes) ?? new Entity(ReturnTable.Name, record.Id);
        var states = outcome.State.Lines.ToDictionary(line => line.Key, StringComparer.Ordinal);
        var lines = record.Lines.Where(line => states.ContainsKey(ReturnLedger.KeyOf(line))).Select(line => Changed(line, states[ReturnLedger.KeyOf(line)])).OfType<Entity>().ToList();
        if (lines.Count > 0)
        {
            row.RelatedEntities[new Relationship(Relationships.ReturnLines)] = new EntityCollection(lines) { EntityName = ReturnLineTable.Name };
        }

        if (row.Attributes.Count > 0 || lines.Count > 0)
        {
            CheckedUpdate.Run(service, row, record.Row.RowVersion);
        }
    }

    private static Entity? Changed(Entity line, ReturnLineState state)
    {
        var wanted = new Entity(ReturnLineTable.Name, line.Id);
        ReturnLedger.Write(state, wanted);
        return RowChanges.Between(line, wanted) is { } changes ? new Entity(ReturnLineTable.Name, line.Id) { Attributes = changes.Attributes } : null;
    }

    private static void Link(QueryExpression query, string table, string from, string to, string alias, params string[] columns)
    {
        var link = query.AddLink(table, from, to, JoinOperator.LeftOuter);
        link.EntityAlias = alias;
        link.Columns = new ColumnSet(columns);
    }

    private static ReturnRecord Read(IReadOnlyList<Entity> rows) => new(
        rows[0],
        [.. rows.Select(LineOf).OfType<Entity>()],
        Linked(rows[0], StoreAlias, StoreTable.ExternalKey) as string,
        Linked(rows[0], OrderAlias, OrderTable.MagentoId) as string);

    private static Entity? LineOf(Entity row)
    {
        if (Linked(row, LineAlias, ReturnLineTable.Id) is not Guid id)
        {
            return null;
        }

        var line = new Entity(ReturnLineTable.Name, id);
        foreach (var column in LineColumns)
        {
            if (Linked(row, LineAlias, column) is { } value)
            {
                line[column] = value;
            }
        }

        return line;
    }

    private static object? Linked(Entity row, string alias, string column) => row.GetAttributeValue<AliasedValue>($"{alias}.{column}")?.Value;
}
