using System.Globalization;

namespace PowerPlatformMagento.Sandbox.Store.Documents;

/// <summary>
/// Numbers of orders and their documents as people read them. Every store view but the first has its id before the number, as in Magento. Magento counts in each
/// store view by itself; here the number is the document's id, so that it says which document is meant.
/// </summary>
internal static class IncrementNumber
{
    private const long FirstView = 1;

    public static string Of(long storeViewId, long id) => storeViewId == FirstView ? id.ToString("D9", CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{storeViewId}{id:D9}");
}
