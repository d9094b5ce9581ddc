using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.Magento.Returns;

/// <summary>Tells what goes wrong with returns only from what goes wrong with the whole store: orders must not wait for returns.</summary>
internal static class ReturnFailures
{
    /// <summary>The store answers, but not to a question about returns: it has none, does not permit them, or fails over it.</summary>
    public static bool AreAboutReturns(MagentoError error) =>
        IsRefused(error)
        || error.Definition == StoreErrors.ServerError
        || error.Definition == StoreErrors.NotFound
        || error.Definition == StoreErrors.AnswerNotReadable;

    /// <summary>No return can be read, whichever it is.</summary>
    public static bool IsRefused(MagentoError error) =>
        error.Definition == StoreErrors.NotSupported
        || error.Definition == StoreErrors.RightMissing
        || error.Definition == StoreErrors.RequestRefused;
}
