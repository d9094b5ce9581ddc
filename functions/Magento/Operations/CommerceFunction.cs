using System.Net;
using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.Magento.Operations;

/// <summary>A function that only Adobe Commerce has. A store without it says that there is no such route; the answer to makers names the function instead.</summary>
/// <param name="store">Key of the store.</param>
/// <param name="name">Name of the function.</param>
internal sealed class CommerceFunction(string store, string name)
{
    /// <summary>Runs calls of the function.</summary>
    /// <exception cref="MagentoException">The store lacks the function, or the call failed.</exception>
    public async Task<T> UseAsync<T>(Func<Task<T>> calls)
    {
        try
        {
            return await calls().ConfigureAwait(false);
        }
        catch (MagentoException exception) when (exception.Error.Definition == StoreErrors.NotSupported)
        {
            throw Missing();
        }
    }

    /// <summary>The refusal of a store without the function.</summary>
    public MagentoException Missing() =>
        new(store, new MagentoError(StoreErrors.NotSupported, HttpStatusCode.NotFound, $"{name}: a function of Adobe Commerce that this store does not have."));
}
