using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Erp;

/// <summary>
/// Reads from a sales order how far F&amp;O is with it. Dual-write writes F&amp;O's own status to <c>msdyn_processingstatus</c> and moves the state:
/// delivered orders are fulfilled, invoiced ones invoiced, cancelled ones canceled; in older versions partly delivered ones have the reason Partial.
/// </summary>
internal static class ErpStatus
{
    private const int Active = 0;
    private const int Submitted = 1;
    private const int Canceled = 2;
    private const int Fulfilled = 3;
    private const int Invoiced = 4;

    private const int InProgressReason = 700970000;
    private const int PartialReason = 100002;

    private const int FirstProcessingStatus = 192350000;

    // Active, confirmed, picked, partly delivered, delivered, invoiced, partly invoiced, cancelled, delivered and partly invoiced.
    private static readonly FulfillmentStatus[] OfProcessing =
    [
        FulfillmentStatus.Open, FulfillmentStatus.InProgress, FulfillmentStatus.InProgress, FulfillmentStatus.PartlyDelivered, FulfillmentStatus.Delivered,
        FulfillmentStatus.Invoiced, FulfillmentStatus.PartlyDelivered, FulfillmentStatus.Canceled, FulfillmentStatus.Delivered,
    ];

    /// <param name="state">State of the sales order.</param>
    /// <param name="reason">Its status reason.</param>
    /// <param name="processing">F&amp;O's own status, which says most; null when it was not given.</param>
    /// <returns>Null for a state there is not.</returns>
    public static FulfillmentStatus? Of(int? state, int? reason, int? processing)
    {
        if (processing - FirstProcessingStatus is { } index && index >= 0 && index < OfProcessing.Length)
        {
            return OfProcessing[index];
        }

        return state switch
        {
            Active => reason == InProgressReason ? FulfillmentStatus.InProgress : FulfillmentStatus.Open,
            Submitted => FulfillmentStatus.InProgress,
            Canceled => FulfillmentStatus.Canceled,
            Fulfilled => reason == PartialReason ? FulfillmentStatus.PartlyDelivered : FulfillmentStatus.Delivered,
            Invoiced => FulfillmentStatus.Invoiced,
            _ => null,
        };
    }
}
