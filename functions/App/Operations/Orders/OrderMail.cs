using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento;
using PowerPlatformMagento.Magento.Operations;
using PowerPlatformMagento.Operations;

namespace PowerPlatformMagento.App.Operations.Orders;

/// <summary>Has the store send its order e-mail. Nothing in the store tells afterwards how often it was sent, so a lost answer stays a doubt.</summary>
internal static class OrderMail
{
    // The store says no as well when it sends its e-mails from a queue.
    private const string NotAtOnce = "The store sent nothing at once: it sends from a queue, or its order e-mails are switched off.";

    /// <summary>Sends it.</summary>
    /// <exception cref="OperationException">Nobody can tell whether it was sent.</exception>
    /// <exception cref="MagentoException">The store refuses, failed at it, or cannot be reached.</exception>
    public static async Task<OperationResult> SendAsync(IMagentoOperations store, string orderId, CancellationToken cancellationToken)
    {
        try
        {
            return OperationResult.Done(detail: await store.Orders.SendEmailAsync(orderId, cancellationToken) ? null : NotAtOnce);
        }
        catch (MagentoException lost) when (WriteDoubt.IsIn(lost.Error) && lost.Error.Definition != StoreErrors.ServerError)
        {
            throw OperationException.Unknown();
        }
    }
}
