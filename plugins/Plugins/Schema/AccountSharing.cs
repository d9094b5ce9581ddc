namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Choice <c>mag_accountsharing</c>: where an e-mail address names one customer.</summary>
internal enum AccountSharing
{
    PerWebsite = 772100000,
    Global = 772100001,
}
