namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Choice <c>mag_origin</c>.</summary>
internal enum Origin
{
    Default = 772100000,
    Customer = 772100001,
}
