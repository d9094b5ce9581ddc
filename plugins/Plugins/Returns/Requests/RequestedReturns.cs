using System.Globalization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Returns.Desk;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Returns.Requests;

/// <summary>Makes the return a service request asks for. While the order is missing its lines are taken as they are, and matched when it arrives.</summary>
/// <param name="userService">Calls Dataverse as the integration user.</param>
/// <param name="keys">Keys of the store.</param>
/// <param name="rules">What becomes of values that do not fit.</param>
internal sealed class RequestedReturns(IOrganizationService userService, ExternalKeys keys, FieldRules rules)
{
    /// <exception cref="ImportException">The request has too many lines, or a value that does not fit.</exception>
    public RequestedReturn Build(ServiceRequest request, RequestedOrder? order, Guid storeId, Guid contactId)
    {
        if (request.Lines.Count > ReturnImport.MostLines)
        {
            throw new ImportException(ReturnErrors.TooManyLines, request.Lines.Count.ToString(CultureInfo.InvariantCulture));
        }

        var asked = request.Lines.Select(line => new RequestedLine(line.OrderItemId, line.Sku, line.Quantity));
        var lines = order is null ? [.. asked] : RequestedLines.Match(asked, order.Lines, Taken(order));
        var refused = lines.Where(line => line.Refused is not null).ToList();
        List<string> remarks = [.. refused.Select(line => $"Return of {line.Label} is refused: {line.Refused!.Text}")];
        return refused.Count == lines.Count
            ? new RequestedReturn(null, remarks, refused[0].Refused)
            : new RequestedReturn(RowOf(request, order, storeId, contactId, lines), remarks, refused.Count == 0 ? null : refused[0].Refused);
    }

    private IReadOnlyDictionary<string, decimal> Taken(RequestedOrder order) =>
        RequestedLines.Taken(new ReturnRecords(userService).Find(new ConditionExpression(ReturnTable.Order, ConditionOperator.Equal, order.Id)));

    private Entity RowOf(ServiceRequest request, RequestedOrder? order, Guid storeId, Guid contactId, IReadOnlyList<RequestedLine> lines)
    {
        var row = RequestedReturnRows.Of(request, keys, rules);
        row[ReturnTable.Store] = new EntityReference(StoreTable.Name, storeId);
        row[ReturnTable.Contact] = new EntityReference(ContactTable.Name, contactId);
        if (order is not null)
        {
            row[ReturnTable.Order] = new EntityReference(OrderTable.Name, order.Id);
            row[ReturnTable.OrderNumber] = order.Number;
        }

        if (order?.AccountId is { } accountId)
        {
            row[ReturnTable.Account] = new EntityReference(AccountTable.Name, accountId);
        }

        if (order?.CurrencyId is { } currencyId)
        {
            row[ReturnTable.Currency] = new EntityReference(CurrencyTable.Name, currencyId);
        }

        var rows = lines.Select((line, index) => RequestedReturnRows.LineOf(request.Lines[index], line, keys.RequestedReturnLine(request.Source.Id, index + 1), rules, index + 1)).ToList();
        row.RelatedEntities[new Relationship(Relationships.ReturnLines)] = new EntityCollection(rows) { EntityName = ReturnLineTable.Name };
        return row;
    }
}
