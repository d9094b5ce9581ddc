using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Json;
using PowerPlatformMagento.Plugins.Returns.Desk;
using PowerPlatformMagento.Plugins.Returns.States;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Returns.Requests;

/// <summary>Moves returns of an order to refunded when credit memos of the store pay for all of their pieces.</summary>
/// <param name="service">Calls Dataverse as SYSTEM.</param>
/// <param name="now">The time now, UTC.</param>
internal sealed class RefundSettlement(IOrganizationService service, DateTime now)
{
    private readonly ReturnRecords _records = new(service);

    public void Settle(Guid orderId)
    {
        var returns = _records.Find(new ConditionExpression(ReturnTable.Order, ConditionOperator.Equal, orderId));
        if (!returns.Any(IsOpen))
        {
            return;
        }

        var refunds = Refunds(orderId, new HashSet<string>(returns.SelectMany(record => RefundMatch.Expected(record).Keys), StringComparer.Ordinal));
        var taken = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var paid in returns.Where(record => record.Row.Contains(ReturnTable.Refund)))
        {
            Take(taken, paid);
        }

        foreach (var record in returns.Where(IsOpen).OrderBy(record => record.Row.GetAttributeValue<DateTime?>(ReturnTable.RequestedOn)))
        {
            if (RefundMatch.Of(record, refunds, taken) is not { } match || ReturnMachine.Apply(record.State, ReturnEvent.Of(ReturnEventKind.RefundSeen)) is not { Error: null } outcome)
            {
                continue;
            }

            Take(taken, record);
            var changes = new Entity(ReturnTable.Name, record.Id)
            {
                [ReturnTable.Refund] = new EntityReference(RefundTable.Name, match.RefundId),
                [ReturnTable.RefundAmount] = new Money(match.Amount),
            };
            _records.Write(record, outcome, changes, now);
        }
    }

    private static bool IsOpen(ReturnRecord record) =>
        !record.Row.Contains(ReturnTable.Refund) && record.State.Status is not (ReturnStatusChoice.Rejected or ReturnStatusChoice.Exchanged);

    private static void Take(Dictionary<string, decimal> taken, ReturnRecord record)
    {
        foreach (var item in RefundMatch.Expected(record))
        {
            taken[item.Key] = (taken.TryGetValue(item.Key, out var pieces) ? pieces : 0m) + item.Value;
        }
    }

    private List<RefundFact> Refunds(Guid orderId, HashSet<string> returned)
    {
        var query = new QueryExpression(RefundTable.Name) { ColumnSet = new ColumnSet(RefundTable.RefundedOn, RefundTable.GrandTotal, RefundTable.Lines, RefundTable.State) };
        query.Criteria.AddCondition(RefundTable.Order, ConditionOperator.Equal, orderId);
        query.AddOrder(RefundTable.RefundedOn, OrderType.Ascending);
        List<RefundFact> refunds = [.. service.RetrieveMultiple(query).Entities.Where(row => !IsCanceled(row)).Select(FactOf)];
        if (refunds.TrueForAll(refund => refund.Pieces.Keys.All(returned.Contains)))
        {
            return refunds;
        }

        var parents = Parents(orderId);
        return [.. refunds.Select(refund => refund.WithParts(parents, returned))];
    }

    private Dictionary<string, string> Parents(Guid orderId)
    {
        var query = new QueryExpression(OrderLineTable.Name) { ColumnSet = new ColumnSet(OrderLineTable.MagentoId, OrderLineTable.ParentLineId) };
        query.Criteria.AddCondition(OrderLineTable.Order, ConditionOperator.Equal, orderId);
        query.Criteria.AddCondition(OrderLineTable.ParentLineId, ConditionOperator.NotNull);
        query.Criteria.AddCondition(OrderLineTable.MagentoId, ConditionOperator.NotNull);
        return service.RetrieveMultiple(query).Entities.ToDictionary(
            row => row.GetAttributeValue<string>(OrderLineTable.MagentoId), row => row.GetAttributeValue<string>(OrderLineTable.ParentLineId), StringComparer.Ordinal);
    }

    private static bool IsCanceled(Entity row) => row.GetAttributeValue<OptionSetValue>(RefundTable.State)?.Value == (int)DocumentStateChoice.Canceled;

    private static RefundFact FactOf(Entity row)
    {
        var lines = ContractJson.TryRead<DocumentLine[]>(row.GetAttributeValue<string>(RefundTable.Lines) ?? "[]") ?? [];
        var byLine = lines.Where(line => !string.IsNullOrEmpty(line.OrderLineId)).GroupBy(line => line.OrderLineId, StringComparer.Ordinal).ToList();
        return new RefundFact(
            row.Id,
            row.GetAttributeValue<DateTime?>(RefundTable.RefundedOn),
            row.GetAttributeValue<Money>(RefundTable.GrandTotal)?.Value ?? 0m,
            byLine.ToDictionary(item => item.Key, item => item.Sum(line => line.Quantity), StringComparer.Ordinal),
            byLine.ToDictionary(item => item.Key, item => item.Sum(line => (line.RowTotal ?? 0m) + (line.TaxAmount ?? 0m) - (line.DiscountAmount ?? 0m)), StringComparer.Ordinal));
    }
}
