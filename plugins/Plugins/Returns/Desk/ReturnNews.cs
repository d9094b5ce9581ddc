using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Json;
using PowerPlatformMagento.Plugins.Outbox;
using PowerPlatformMagento.Plugins.Returns.States;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Returns.Desk;

/// <summary>What the store is told about a return: its own return gets on, or the order gets a comment where the store has no returns.</summary>
internal static class ReturnNews
{
    private const int CommentLength = 4000;

    /// <summary>The message; null when there is nothing to tell, or nothing in the store to tell it to.</summary>
    /// <param name="record">The return before.</param>
    /// <param name="after">The return afterwards.</param>
    /// <param name="answer">What happened; its comment is what the customer reads.</param>
    public static StoreMessage? Of(ReturnRecord record, ReturnState after, ReturnAnswer answer)
    {
        if (record.StoreId is not { } storeId || record.StoreKey is not { } store)
        {
            return null;
        }

        var source = new EntityReference(ReturnTable.Name, record.Id);
        var comment = PlainText.Clean(answer.Comment)?.Trim();
        if (record.MagentoId is { Length: > 0 } magentoId)
        {
            return new StoreMessage(storeId, store, OutboxEntity.Return, magentoId, source, record.Contact, OutboxOperation.Update, ContractJson.Write(AnswerOf(record, after, answer, comment)));
        }

        var text = comment ?? (answer.TellsCustomer ? Sentence(record.Number, answer.Kind) : null);
        return text is null || record.OrderMagentoId is not { Length: > 0 } orderId
            ? null
            : new StoreMessage(storeId, store, OutboxEntity.OrderComment, orderId, source, record.Contact, OutboxOperation.Create, ContractJson.Write(CommentOf(text, answer.TellsCustomer)));
    }

    /// <summary>What happened, for customers.</summary>
    public static string Sentence(string number, ReturnEventKind kind) => kind switch
    {
        ReturnEventKind.AgentAuthorizes => $"Your return {number} is accepted. Please send the goods.",
        ReturnEventKind.AgentRejects => $"Your return {number} cannot be accepted.",
        ReturnEventKind.ParcelSeen => $"The parcel of your return {number} is on its way.",
        ReturnEventKind.GoodsReceived => $"The goods of your return {number} arrived.",
        ReturnEventKind.RefundSeen => $"Your return {number} is refunded.",
        ReturnEventKind.ExchangeShipped => $"The goods in exchange for your return {number} are on their way.",
        _ => $"Your return {number} is closed.",
    };

    private static OutboxComment CommentOf(string text, bool tellsCustomer) =>
        new() { Text = PlainText.Cut(text, CommentLength), TellCustomer = tellsCustomer, VisibleInStore = true };

    private static OutboxReturnAnswer AnswerOf(ReturnRecord record, ReturnState after, ReturnAnswer answer, string? comment) => new()
    {
        Status = StatusOf(answer.Kind),
        Lines = [.. LinesOf(record, after, answer.Kind)],
        Comment = comment is null ? null : PlainText.Cut(comment, CommentLength),
        TellCustomer = answer.TellsCustomer,
        TrackingNumber = answer.Kind == ReturnEventKind.ParcelSeen ? PlainText.Clean(answer.Reference)?.Trim() : null,
    };

    private static string StatusOf(ReturnEventKind kind) => kind switch
    {
        ReturnEventKind.AgentAuthorizes => ReturnStatus.Authorized,
        ReturnEventKind.AgentRejects => ReturnStatus.Rejected,
        ReturnEventKind.ParcelSeen => ReturnStatus.InTransit,
        ReturnEventKind.GoodsReceived => ReturnStatus.Received,
        ReturnEventKind.RefundSeen => ReturnStatus.Refunded,
        ReturnEventKind.ExchangeShipped => ReturnStatus.Exchanged,
        _ => ReturnStatus.Closed,
    };

    // The lines that moved, with the pieces that did: lines that took another turn are not named.
    private static IEnumerable<OutboxReturnLine> LinesOf(ReturnRecord record, ReturnState after, ReturnEventKind kind)
    {
        if (kind is not (ReturnEventKind.AgentAuthorizes or ReturnEventKind.AgentRejects or ReturnEventKind.GoodsReceived))
        {
            yield break;
        }

        var before = record.State.Lines.ToDictionary(line => line.Key, StringComparer.Ordinal);
        foreach (var line in after.Lines.Where(line => before[line.Key] != line))
        {
            var row = record.Lines.First(stored => ReturnLedger.KeyOf(stored) == line.Key);
            if (row.GetAttributeValue<string>(ReturnLineTable.MagentoId) is { Length: > 0 } id)
            {
                yield return new OutboxReturnLine
                {
                    Id = id,
                    Quantity = kind == ReturnEventKind.AgentAuthorizes ? line.Authorized : kind == ReturnEventKind.GoodsReceived ? line.Received : null,
                };
            }
        }
    }
}
