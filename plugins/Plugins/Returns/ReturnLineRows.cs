using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Returns;

/// <summary>Fills the lines of returns.</summary>
internal static class ReturnLineRows
{
    /// <summary>All lines as children of their return; none when it has no lines.</summary>
    public static IReadOnlyList<ChildRows> Of(Return message, ExternalKeys keys, ReturnedOrder? order, FieldRules rules) => message.Lines.Count == 0
        ? []
        :
        [
            new ChildRows(
                Relationships.ReturnLines,
                ReturnLineTable.Name,
                ReturnLineTable.ExternalKey,
                ReturnLineTable.Return,
                [.. message.Lines.Select(line => Of(line, keys, order, rules))],
                Gone(rules)),
        ];

    private static Entity Of(ReturnLine line, ExternalKeys keys, ReturnedOrder? order, FieldRules rules)
    {
        var row = new RowBuilder(ReturnLineTable.Name, rules, line.Id)
            .Key(ReturnLineTable.ExternalKey, keys.ReturnLine(line.Id), 100)
            .Key(ReturnLineTable.MagentoId, line.Id, 20)
            .Key(ReturnLineTable.MagentoOrderItemId, line.OrderItemId, 20)
            .Text(ReturnLineTable.ProductName, line.Name ?? line.Sku ?? line.OrderItemId, 300)
            .Code(ReturnLineTable.Sku, line.Sku, 255)
            .Number(ReturnLineTable.QuantityRequested, line.QuantityRequested)
            .Number(ReturnLineTable.QuantityAuthorized, line.QuantityAuthorized)
            .Number(ReturnLineTable.QuantityReceived, line.QuantityReceived)
            .Number(ReturnLineTable.QuantityApproved, line.QuantityApproved)
            .Word(ReturnLineTable.Status, line.Status, ReturnStatuses.Of, ReturnErrors.StatusUnknown)
            .Code(ReturnLineTable.MagentoStatus, line.MagentoStatus, 64)
            .Text(ReturnLineTable.Reason, line.Reason, 200)
            .Text(ReturnLineTable.Condition, line.Condition, 100)
            .Text(ReturnLineTable.Resolution, line.Resolution, 100);

        // Without the order nothing is known of its lines: what is linked stays linked.
        return order is null
            ? row.Row
            : row.Link(ReturnLineTable.OrderLine, OrderLineTable.Name, order.LineIds.TryGetValue(line.OrderItemId, out var id) ? id : null).Row;
    }

    /// <summary>What becomes of a line the return no longer has: the row stays for the history and counts for nothing.</summary>
    private static Entity Gone(FieldRules rules) =>
        new RowBuilder(ReturnLineTable.Name, rules)
            .Number(ReturnLineTable.QuantityRequested, 0m)
            .Number(ReturnLineTable.QuantityAuthorized, 0m)
            .Number(ReturnLineTable.QuantityReceived, 0m)
            .Number(ReturnLineTable.QuantityApproved, 0m)
            .Choice(ReturnLineTable.Status, ReturnStatusChoice.Closed)
            .Row;
}
