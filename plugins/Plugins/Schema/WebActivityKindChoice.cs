namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Choice <c>mag_webactivitykind</c>: what a person did in the store.</summary>
internal enum WebActivityKindChoice
{
    CartAbandoned = 772100000,
    ProductViewed = 772100001,
    CatalogDownloaded = 772100002,
    QuoteRequested = 772100003,
    Newsletter = 772100004,
}
