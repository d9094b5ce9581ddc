namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Choice <c>mag_customermatch</c>: how the contact of an order was found at the time of its import.</summary>
internal enum CustomerMatch
{
    ExternalKey = 772100000,
    Email = 772100001,
    Guest = 772100002,
    New = 772100003,
    Review = 772100004,

    /// <summary>The customer was erased: nothing personal is written any more.</summary>
    Erased = 772100005,
}
