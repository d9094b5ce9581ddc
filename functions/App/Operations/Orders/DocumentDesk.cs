using PowerPlatformMagento.Magento;
using PowerPlatformMagento.Magento.Operations;
using PowerPlatformMagento.Magento.Operations.Orders;
using PowerPlatformMagento.Operations;

namespace PowerPlatformMagento.App.Operations.Orders;

/// <summary>
/// Makes shipments, invoices and refunds once, however often they are asked for. The mark is made with the document in one call, so there is no moment at
/// which the one exists without the other; what else belongs to the work comes behind it and is looked for by itself.
/// </summary>
internal sealed class DocumentDesk(RecordLocks locks)
{
    /// <summary>Makes the document, or finds that it was made.</summary>
    /// <exception cref="OperationException">It is not possible, or nobody can tell whether it was made.</exception>
    /// <exception cref="MagentoException">The store refuses or cannot be reached; nothing was made.</exception>
    public Task<OperationResult> MakeAsync(IMagentoOperations store, DocumentPlan plan, CancellationToken cancellationToken) =>
        locks.RunAsync(store.Store, OrderLock.Of(plan.OrderId), token => MakeAsync(store.Orders, plan, token), cancellationToken);

    private static async Task<OperationResult> MakeAsync(IOrderOperations orders, DocumentPlan plan, CancellationToken cancellationToken)
    {
        var reading = orders.ReadAsync(plan.OrderId, cancellationToken);
        var listing = FindAsync(orders, plan, cancellationToken);
        await Task.WhenAll(reading, listing);
        if (await listing is { } known)
        {
            await ShowCommentAsync(orders, plan, known, cancellationToken);
            return OperationResult.AlreadyDone(known.Id);
        }

        await CheckInvoiceAsync(orders, plan, cancellationToken);
        var made = await MakeNewAsync(orders, plan, await reading, cancellationToken);
        await ShowCommentAsync(orders, plan, made, cancellationToken);
        return OperationResult.Done(made.Id);
    }

    // The store would refund an invoice of any order, and the mark would stand where nobody looks for it.
    private static async Task CheckInvoiceAsync(IOrderOperations orders, DocumentPlan plan, CancellationToken cancellationToken)
    {
        if (plan.InvoiceId is { } invoice && (await orders.ReadDocumentsAsync(DocumentKind.Invoice, plan.OrderId, cancellationToken)).All(document => document.Id != invoice))
        {
            throw OperationException.Refused("The order has no invoice with this ID.");
        }
    }

    private static async Task<OrderDocument> MakeNewAsync(IOrderOperations orders, DocumentPlan plan, OrderSnapshot order, CancellationToken cancellationToken)
    {
        try
        {
            return new OrderDocument(await orders.CreateDocumentAsync(plan.Draft(order, plan.InternalComment), cancellationToken), []);
        }
        catch (MagentoException lost) when (WriteDoubt.IsIn(lost.Error))
        {
            return await Doubt.ResolveAsync(lost, token => FindAsync(orders, plan, token), cancellationToken);
        }
    }

    private static async Task<OrderDocument?> FindAsync(IOrderOperations orders, DocumentPlan plan, CancellationToken cancellationToken) =>
        (await orders.ReadDocumentsAsync(plan.Kind, plan.OrderId, cancellationToken)).FirstOrDefault(document => plan.Work.FindIn(document.Comments) is not null);

    private static async Task ShowCommentAsync(IOrderOperations orders, DocumentPlan plan, OrderDocument document, CancellationToken cancellationToken)
    {
        if (plan.VisibleComment is not { } text || IsShown(document, text))
        {
            return;
        }

        try
        {
            await orders.AddVisibleCommentAsync(plan.Kind, document.Id, text, cancellationToken);
        }
        catch (MagentoException lost) when (WriteDoubt.IsIn(lost.Error))
        {
            await Doubt.ResolveAsync(lost, async token => await FindAsync(orders, plan, token) is { } again && IsShown(again, text) ? again : null, cancellationToken);
        }
    }

    private static bool IsShown(OrderDocument document, string text) => document.Comments.Any(comment => comment.IsVisible && comment.Text == text);
}
