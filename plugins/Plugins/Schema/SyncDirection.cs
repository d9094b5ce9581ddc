namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Choice <c>mag_syncdirection</c>.</summary>
internal enum SyncDirection
{
    ToDataverse = 772100000,
    ToMagento = 772100001,
    Both = 772100002,
    None = 772100003,
}
