using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Returns.Desk;
using PowerPlatformMagento.Plugins.Returns.States;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Returns.Requests;

/// <summary>Links returns and cases that were asked for before their order was imported. Returns the store has itself are linked by their own import.</summary>
/// <param name="service">Calls Dataverse as SYSTEM.</param>
/// <param name="now">The time now, UTC.</param>
internal sealed class WaitingReturns(IOrganizationService service, DateTime now)
{
    private readonly ReturnRecords _records = new(service);

    /// <param name="orderId">The order that arrived.</param>
    /// <param name="storeId">Its store.</param>
    /// <param name="number">Its number.</param>
    public void Link(Guid orderId, Guid storeId, string number)
    {
        var returns = _records.Find(
            new ConditionExpression(ReturnTable.OrderNumber, ConditionOperator.Equal, number),
            new ConditionExpression(ReturnTable.Store, ConditionOperator.Equal, storeId),
            new ConditionExpression(ReturnTable.Order, ConditionOperator.Null),
            new ConditionExpression(ReturnTable.MagentoId, ConditionOperator.Null));
        var cases = Cases(storeId, number);
        if ((returns.Count == 0 && cases.Count == 0) || new RequestedOrders(service).Find(orderId) is not { } order)
        {
            return;
        }

        foreach (var record in returns.Where(record => IsOf(order, record.Contact, record.Row.GetAttributeValue<string>(ReturnTable.EmailAddress))))
        {
            Link(record, order);
        }

        foreach (var row in cases.Where(row => IsOf(order, row.GetAttributeValue<EntityReference>(IncidentTable.Customer), row.GetAttributeValue<string>(IncidentTable.EmailAddress))))
        {
            service.Update(new Entity(IncidentTable.Name, row.Id) { [IncidentTable.Order] = new EntityReference(OrderTable.Name, order.Id) });
        }

        if (returns.Count > 0)
        {
            new RefundSettlement(service, now).Settle(orderId);
        }
    }

    private static bool IsOf(RequestedOrder order, EntityReference? contact, string? email) => order.IsOf(contact?.Id ?? Guid.Empty, email?.Trim());

    private DataCollection<Entity> Cases(Guid storeId, string number)
    {
        var query = new QueryExpression(IncidentTable.Name) { ColumnSet = new ColumnSet(IncidentTable.Customer, IncidentTable.EmailAddress) };
        query.Criteria.AddCondition(IncidentTable.OrderNumber, ConditionOperator.Equal, number);
        query.Criteria.AddCondition(IncidentTable.Store, ConditionOperator.Equal, storeId);
        query.Criteria.AddCondition(IncidentTable.Order, ConditionOperator.Null);
        return service.RetrieveMultiple(query).Entities;
    }

    private void Link(ReturnRecord record, RequestedOrder order)
    {
        var lines = record.Lines.ToList();
        var open = lines.Where(line => record.State.Lines.Any(state => state.Key == ReturnLedger.KeyOf(line) && state.IsOpen)).ToList();
        var others = _records.Find(new ConditionExpression(ReturnTable.Order, ConditionOperator.Equal, order.Id));
        var matched = RequestedLines.Match(open.Select(AskedOf), order.Lines, RequestedLines.Taken(others));
        var refused = open.Where((_, index) => matched[index].Refused is not null).ToDictionary(ReturnLedger.KeyOf, _ => (decimal?)null, StringComparer.Ordinal);
        var outcome = refused.Count == 0
            ? new ReturnOutcome(record.State, IsChanged: false)
            : ReturnMachine.Apply(record.State, ReturnEvent.Of(ReturnEventKind.AgentRejects, refused));

        var changes = new Entity(ReturnTable.Name, record.Id) { [ReturnTable.Order] = new EntityReference(OrderTable.Name, order.Id) };
        if (order.CurrencyId is { } currencyId)
        {
            changes[ReturnTable.Currency] = new EntityReference(CurrencyTable.Name, currencyId);
        }

        if (matched.FirstOrDefault(line => line.Refused is not null)?.Refused is { } reason)
        {
            changes[ReturnTable.StatusNote] = ReturnLedger.NoteOf(reason);
        }

        _records.Write(record, outcome, changes, now);
        for (var index = 0; index < open.Count; index++)
        {
            if (matched[index].Bought is { } bought)
            {
                service.Update(new Entity(ReturnLineTable.Name, open[index].Id)
                {
                    [ReturnLineTable.OrderLine] = new EntityReference(OrderLineTable.Name, bought.Id),
                    [ReturnLineTable.MagentoOrderItemId] = bought.MagentoId,
                });
            }
        }
    }

    private static RequestedLine AskedOf(Entity line) => new(
        line.GetAttributeValue<string>(ReturnLineTable.MagentoOrderItemId),
        line.GetAttributeValue<string>(ReturnLineTable.Sku),
        line.GetAttributeValue<decimal?>(ReturnLineTable.QuantityRequested) ?? 0m);
}
