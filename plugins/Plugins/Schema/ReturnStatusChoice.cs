namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Choice <c>mag_returnstatus</c>.</summary>
internal enum ReturnStatusChoice
{
    Requested = 772100000,
    Authorized = 772100001,
    Rejected = 772100002,
    InTransit = 772100003,
    Received = 772100004,
    Refunded = 772100005,
    Exchanged = 772100006,
    Closed = 772100007,
}
