namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Choice <c>mag_slastatus</c>.</summary>
internal enum SlaStatus
{
    NotMeasured = 772100000,
    InTime = 772100001,
    Warning = 772100002,
    Breached = 772100003,
    Met = 772100004,
    Missed = 772100005,
}
