using System.Runtime.Serialization;
using PowerPlatformMagento.Plugins.Json;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Activities;

/// <summary>Days a web activity is kept after it happened, by kind. As they are kept in the environment variable <c>mag_ActivityRetention</c>.</summary>
[DataContract(Namespace = "")]
internal sealed record ActivityRetention
{
    /// <summary>Environment variable that holds them as JSON.</summary>
    public const string Variable = "mag_ActivityRetention";

    private const int MostDays = 3650;

    public static ActivityRetention Default { get; } = new()
    {
        CartAbandoned = 180,
        ProductViewed = 90,
        CatalogDownloaded = 365,
        QuoteRequested = 730,
        NewsletterChanged = 1095,
    };

    [DataMember(Name = "cartAbandoned", Order = 1, IsRequired = true)]
    public required int CartAbandoned { get; init; }

    [DataMember(Name = "productViewed", Order = 2, IsRequired = true)]
    public required int ProductViewed { get; init; }

    [DataMember(Name = "catalogDownloaded", Order = 3, IsRequired = true)]
    public required int CatalogDownloaded { get; init; }

    [DataMember(Name = "quoteRequested", Order = 4, IsRequired = true)]
    public required int QuoteRequested { get; init; }

    [DataMember(Name = "newsletterChanged", Order = 5, IsRequired = true)]
    public required int NewsletterChanged { get; init; }

    /// <summary>The days in this text; null when it is not JSON, or a number is missing or out of range.</summary>
    public static ActivityRetention? TryRead(string json) =>
        ContractJson.TryRead<ActivityRetention>(json) is { } retention && retention.All().All(days => days is >= 1 and <= MostDays) ? retention : null;

    /// <summary>Days for a kind.</summary>
    public int DaysOf(WebActivityKindChoice kind) => kind switch
    {
        WebActivityKindChoice.CartAbandoned => CartAbandoned,
        WebActivityKindChoice.ProductViewed => ProductViewed,
        WebActivityKindChoice.CatalogDownloaded => CatalogDownloaded,
        WebActivityKindChoice.QuoteRequested => QuoteRequested,
        _ => NewsletterChanged,
    };

    private IEnumerable<int> All() => [CartAbandoned, ProductViewed, CatalogDownloaded, QuoteRequested, NewsletterChanged];
}
