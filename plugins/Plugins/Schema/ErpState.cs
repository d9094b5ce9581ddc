namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Choice <c>mag_erpstate</c>.</summary>
internal enum ErpState
{
    NotNeeded = 772100000,
    Waiting = 772100001,
    Sent = 772100002,
    Confirmed = 772100003,
    Failed = 772100004,
}
