using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Returns.States;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Returns.Requests;

/// <summary>Fills returns that a service request asks for: the store has no returns of its own, so they have no id there.</summary>
internal static class RequestedReturnRows
{
    /// <summary>The return without links to customer, store and order.</summary>
    public static Entity Of(ServiceRequest request, ExternalKeys keys, FieldRules rules) =>
        new RowBuilder(ReturnTable.Name, rules)
            .Key(ReturnTable.ExternalKey, keys.RequestedReturn(request.Source.Id), 100)
            .Text(ReturnTable.Number, $"SR-{request.Source.Id}", 100)
            .Code(ReturnTable.OrderNumber, request.OrderNumber?.Trim().TrimStart('#'), 50)
            .Choice(ReturnTable.Status, ReturnStatusChoice.Requested)
            .Instant(ReturnTable.RequestedOn, request.RequestedAt == default ? request.Source.ReadAt : request.RequestedAt)
            .Text(ReturnTable.CustomerName, request.CustomerName, 300)
            .Code(ReturnTable.EmailAddress, request.Email?.Trim(), 320)
            .Text(ReturnTable.Reason, string.Join(", ", request.Lines.Select(line => line.Reason).Where(reason => !string.IsNullOrWhiteSpace(reason)).Distinct(StringComparer.Ordinal)), 200)
            .Text(ReturnTable.Comments, request.Text, 10000)
            .Number(ReturnTable.TotalQuantity, request.Lines.Sum(line => line.Quantity))
            .KeepOnlyPresent()
            .Row;

    /// <summary>A line; one that cannot come back is refused.</summary>
    public static Entity LineOf(ServiceRequestLine asked, RequestedLine line, string key, FieldRules rules, int number)
    {
        var quantity = Math.Max(asked.Quantity, 0m);
        var row = new RowBuilder(ReturnLineTable.Name, rules, number.ToString(System.Globalization.CultureInfo.InvariantCulture))
            .Key(ReturnLineTable.ExternalKey, key, 100)
            .Key(ReturnLineTable.MagentoOrderItemId, line.Bought?.MagentoId ?? asked.OrderItemId?.Trim(), 20)
            .Text(ReturnLineTable.ProductName, line.Bought?.Name ?? line.Label, 300)
            .Code(ReturnLineTable.Sku, line.Bought?.Sku ?? asked.Sku?.Trim(), 255)
            .Number(ReturnLineTable.QuantityRequested, quantity)
            .Text(ReturnLineTable.Reason, line.Refused is { } refused ? $"{refused.Text} {asked.Reason}" : asked.Reason, 200)
            .Text(ReturnLineTable.Resolution, asked.Resolution, 100)
            .Link(ReturnLineTable.OrderLine, OrderLineTable.Name, line.Bought?.Id)
            .KeepOnlyPresent()
            .Row;
        var status = line.Refused is null ? ReturnStatusChoice.Requested : ReturnStatusChoice.Rejected;
        ReturnLedger.Write(new ReturnLineState(key, status, row.GetAttributeValue<decimal>(ReturnLineTable.QuantityRequested), 0m, 0m, 0m), row);
        return row;
    }
}
