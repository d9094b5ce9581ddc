using System.Net;
using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.Magento.Paging;

/// <summary>Tells failures that a smaller page can avoid from failures of the whole store: one record breaks its page, or the page takes longer than a proxy waits.</summary>
internal static class RecordFailures
{
    public static bool MayBeOneRecord(MagentoError error) =>
        error.Definition == StoreErrors.ServerError
        || error.Definition == StoreErrors.NotFound
        || error.Definition == StoreErrors.AnswerTooLarge
        || error.Definition == StoreErrors.AnswerNotReadable
        || error.Definition == StoreErrors.RecordNotReadable
        || error.Status == HttpStatusCode.GatewayTimeout;
}
