using PowerPlatformMagento.App.Operations;
using PowerPlatformMagento.App.Operations.Returns;
using PowerPlatformMagento.App.Worker;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento;
using PowerPlatformMagento.Magento.Operations;
using PowerPlatformMagento.Operations;
using PowerPlatformMagento.Operations.Returns;

namespace PowerPlatformMagento.App.Outbox.Senders;

/// <summary>
/// Moves returns of the store to where Dataverse says they are. Where a return stands tells whether that was done before; the comment goes with a key of its
/// own, the id of the row. That money or other goods went out is a fact: a return that cannot follow there keeps its status, and the comment is written all
/// the same.
/// </summary>
internal sealed class ReturnSender(IMagentoClientFactory clients, ReturnDesk desk, ReturnCommentDesk comments) : IOutboxSender
{
    /// <summary>Kind of record: a return.</summary>
    public const string Kind = "return";

    private const int MostLines = 100;

    public string EntityType => Kind;

    public Task<OutboxResult> SendAsync(OutboxItem item, CancellationToken cancellationToken) =>
        DeskResult.OfAsync(item, ContractJson.Exact.OutboxReturnAnswer, answer => SendAsync(clients.GetOperations(item.Store), item, answer, cancellationToken));

    private async Task<OperationResult> SendAsync(IMagentoOperations store, OutboxItem item, OutboxReturnAnswer answer, CancellationToken cancellationToken)
    {
        List<OperationResult> results = [];
        if (answer.TrackingNumber is { Length: > 0 } number)
        {
            results.Add(await desk.AddTrackAsync(store, item.MagentoId, new ReturnTrackRequest { Number = number }, cancellationToken));
        }

        foreach (var step in Steps(answer))
        {
            results.Add(await AdvanceAsync(store, item.MagentoId, step, cancellationToken));
        }

        if (!string.IsNullOrWhiteSpace(answer.Comment))
        {
            var comment = new ReturnCommentRequest { Comment = answer.Comment, IsVisible = true, NotifyCustomer = answer.TellCustomer, IdempotencyKey = item.Id.ToString("N") };
            results.Add(await comments.AddAsync(store, item.MagentoId, comment, cancellationToken));
        }

        return results.FirstOrDefault(result => result.Outcome != OperationOutcome.AlreadyDone) ?? OperationResult.AlreadyDone(item.MagentoId);
    }

    private async Task<OperationResult> AdvanceAsync(IMagentoOperations store, string id, ReturnStatusRequest step, CancellationToken cancellationToken)
    {
        try
        {
            return await desk.AdvanceAsync(store, id, step, cancellationToken);
        }
        catch (OperationException refused) when (step.Status == ReturnCodes.ProcessedClosed && refused.Definition == OperationErrors.StoreRefused)
        {
            return OperationResult.Done(id, $"The return keeps its status in the store: {refused.Detail}");
        }
    }

    /// <summary>The steps of Magento's own; a parcel is none, and of what is paid back Magento knows that the goods are approved.</summary>
    private static IEnumerable<ReturnStatusRequest> Steps(OutboxReturnAnswer answer)
    {
        var status = answer.Status switch
        {
            ReturnStatus.Authorized => ReturnCodes.Authorized,
            ReturnStatus.Rejected => ReturnCodes.Denied,
            ReturnStatus.Received => ReturnCodes.Received,
            ReturnStatus.Refunded or ReturnStatus.Exchanged => ReturnCodes.ProcessedClosed,
            ReturnStatus.Closed => ReturnCodes.Closed,
            ReturnStatus.InTransit => null,
            _ => throw OperationException.Invalid("status", "Not a status of returns."),
        };
        return status is null ? []
            : answer.Lines.Count == 0 ? [new ReturnStatusRequest { Status = status }]
            : answer.Lines.Chunk(MostLines).Select(lines => new ReturnStatusRequest
            {
                Status = status,
                Lines = [.. lines.Select(line => new ReturnLineQuantity { LineId = line.Id, Quantity = line.Quantity })],
            });
    }
}
