namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Choice <c>mag_orderstate</c>.</summary>
internal enum OrderStateChoice
{
    New = 772100000,
    PendingPayment = 772100001,
    PaymentReview = 772100002,
    Processing = 772100003,
    Complete = 772100004,
    Closed = 772100005,
    Canceled = 772100006,
    OnHold = 772100007,
}
