namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Choice <c>mag_fulfillmentstatus</c>.</summary>
internal enum FulfillmentStatus
{
    Open = 772100000,
    InProgress = 772100001,
    PartlyDelivered = 772100002,
    Delivered = 772100003,
    Invoiced = 772100004,
    Canceled = 772100005,
    Refunded = 772100006,
}
