using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Privacy;
using PowerPlatformMagento.Plugins.Orders;
using PowerPlatformMagento.Plugins.Revisions;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Returns;

/// <summary>Fills returns. What the store says of a return is the store's; the ERP columns and the refund are not touched.</summary>
internal static class ReturnRows
{
    /// <summary>Everything but links to other rows, the status as the store tells it.</summary>
    public static Entity Of(Return message, ExternalKeys keys, RevisionMarks marks, FieldRules rules)
    {
        var row = new RowBuilder(ReturnTable.Name, rules)
            .Key(ReturnTable.ExternalKey, keys.Return(message.Source.Id), 100)
            .Key(ReturnTable.MagentoId, message.Source.Id, 20)
            .Code(ReturnTable.Number, message.Number, 100)
            .Code(ReturnTable.OrderNumber, message.OrderNumber, 50)
            .Word(ReturnTable.Status, message.Status, ReturnStatuses.Of, ReturnErrors.StatusUnknown)
            .Code(ReturnTable.MagentoStatus, message.MagentoStatus, 64)
            .Instant(ReturnTable.RequestedOn, message.RequestedAt)
            .Text(ReturnTable.CustomerName, message.CustomerName, 300)
            .Code(ReturnTable.EmailAddress, message.EmailAddress?.Trim(), 320)
            .Text(ReturnTable.Reason, ReasonOf(message), 200)
            .Text(ReturnTable.Comments, CardNumbers.Mask(message.Comments), 10000)
            .Text(ReturnTable.TrackingNumbers, DocumentText.NumbersOf(message.Tracks), 1000)
            .Number(ReturnTable.TotalQuantity, message.Lines.Sum(line => line.QuantityRequested));
        return MarkColumns.Marks(row, marks).Row;
    }

    private static string ReasonOf(Return message) =>
        string.Join(", ", message.Lines.Select(line => line.Reason).Where(reason => !string.IsNullOrWhiteSpace(reason)).Distinct(StringComparer.Ordinal));
}
