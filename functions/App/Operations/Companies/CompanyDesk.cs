using PowerPlatformMagento.App.Operations.Orders;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Magento;
using PowerPlatformMagento.Magento.Operations;
using PowerPlatformMagento.Magento.Operations.Companies;
using PowerPlatformMagento.Magento.Operations.Orders;
using PowerPlatformMagento.Operations;
using PowerPlatformMagento.Operations.Companies;

namespace PowerPlatformMagento.App.Operations.Companies;

/// <summary>Changes companies and their credit. What sets absolute values is found by a repetition; a payment is found by the mark in its booking.</summary>
internal sealed class CompanyDesk(RecordLocks locks)
{
    /// <summary>Gives a company a status.</summary>
    /// <exception cref="OperationException">A rejection without a reason, or a reason without a rejection.</exception>
    public Task<OperationResult> SetStatusAsync(IMagentoOperations store, string id, CompanyStatusRequest request, CancellationToken cancellationToken)
    {
        var isRejection = request.Status == CompanyStatus.Rejected;
        if (isRejection == Given.Text(request.Reason) is null)
        {
            throw OperationException.Invalid("reason", isRejection ? "A rejection needs a reason." : "Only a rejection has a reason.");
        }

        return RunAsync(store, id, token => store.Companies.SetStatusAsync(id, request.Status, Given.Text(request.Reason)?.Trim(), token), cancellationToken);
    }

    /// <summary>Changes the credit of a company, and books a payment.</summary>
    /// <exception cref="OperationException">Nothing is to be done, a payment has no name, or nobody can tell whether it was booked.</exception>
    public Task<OperationResult> SetCreditAsync(IMagentoOperations store, string id, CompanyCreditRequest request, CancellationToken cancellationToken)
    {
        if (request.CreditLimit is null && request.MayExceedLimit is null && request.Reimbursement is null)
        {
            throw OperationException.Invalid("creditLimit", "Give a limit, whether it may be exceeded, or a payment.");
        }

        // Two payments of the same amount are two payments; only a name of its own tells a repetition.
        if (request.Reimbursement is not null && Given.Text(request.IdempotencyKey) is null)
        {
            throw OperationException.Invalid("idempotencyKey", "A payment needs one, for example the number of its document.");
        }

        return RunAsync(
            store,
            id,
            async token =>
            {
                var isBooked = request.Reimbursement is { } payment && await BookAsync(store.Companies, id, request, payment, token);
                var isChanged = (request.CreditLimit is not null || request.MayExceedLimit is not null)
                    && await store.Companies.SetCreditAsync(id, new CompanyCreditChange(request.CreditLimit, request.MayExceedLimit, Given.Text(request.Comment)), token);
                return isChanged || isBooked;
            },
            cancellationToken);
    }

    private static async Task<bool> BookAsync(ICompanyOperations companies, string id, CompanyCreditRequest request, CompanyReimbursement payment, CancellationToken cancellationToken)
    {
        var work = PieceOfWork.Of("SetCompanyCredit", id, request, CompaniesJson.Default.CompanyCreditRequest);
        var credit = await companies.GetCreditAsync(id, cancellationToken);
        if (await FindAsync(cancellationToken) is not null)
        {
            return false;
        }

        try
        {
            await companies.ReimburseAsync(credit, payment.Amount, Given.Text(payment.PurchaseOrder), work.AddTo(payment.Comment), cancellationToken);
        }
        catch (MagentoException lost) when (WriteDoubt.IsIn(lost.Error))
        {
            await Doubt.ResolveAsync(lost, FindAsync, cancellationToken);
        }

        return true;

        async Task<StoreComment?> FindAsync(CancellationToken token) => work.FindIn(await companies.FindBookingsAsync(credit.Id, work.Mark.Text, token));
    }

    private Task<OperationResult> RunAsync(IMagentoOperations store, string id, Func<CancellationToken, Task<bool>> write, CancellationToken cancellationToken) => locks.RunAsync(
        store.Store,
        "company/" + id,
        async token => await write(token) ? OperationResult.Done(id) : OperationResult.AlreadyDone(id),
        cancellationToken);
}
