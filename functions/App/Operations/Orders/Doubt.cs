using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Operations.Orders;

/// <summary>Asks the store what became of a write whose answer was lost.</summary>
internal static class Doubt
{
    /// <summary>What the store holds of the work.</summary>
    /// <param name="lost">Why there was no answer.</param>
    /// <param name="find">Looks for the work; null when it is not there.</param>
    /// <param name="cancellationToken">Ends the looking.</param>
    /// <exception cref="OperationException">Nobody can tell: the store cannot be asked, or it may still be at work.</exception>
    /// <exception cref="MagentoException">The store failed at it: nothing was done.</exception>
    public static async Task<T> ResolveAsync<T>(MagentoException lost, Func<CancellationToken, Task<T?>> find, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            if (await find(cancellationToken) is { } found)
            {
                return found;
            }
        }
        catch (MagentoException)
        {
            throw OperationException.Unknown();
        }

        // After its own failure the store has taken everything back. Behind a cut connection or a time-out it may still work.
        throw lost.Error.Definition == StoreErrors.ServerError ? lost : OperationException.Unknown();
    }
}
