namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Choice <c>mag_documentstate</c>.</summary>
internal enum DocumentStateChoice
{
    Open = 772100000,
    Paid = 772100001,
    Refunded = 772100002,
    Canceled = 772100003,
}
