using System.Globalization;
using PowerPlatformMagento.Magento.Operations.Products;
using PowerPlatformMagento.Magento.Store;

namespace PowerPlatformMagento.Magento.Operations.Prices;

/// <summary>
/// Beginning and end of special prices. Magento Open Source compares them with the clock on the wall of the store view; Adobe Commerce makes a scheduled
/// update of them, and those are UTC. Pure.
/// </summary>
internal static class PriceDates
{
    /// <summary>The time zone in which an edition means its dates.</summary>
    /// <param name="edition">Edition of the store.</param>
    /// <param name="ofStore">Time zone of the store view.</param>
    public static TimeZoneInfo ZoneOf(StoreEdition edition, TimeZoneInfo ofStore) =>
        edition is StoreEdition.AdobeCommerce or StoreEdition.AdobeCommerceCloudService ? TimeZoneInfo.Utc : ofStore;

    /// <summary>The instant in UTC; one without a zone is UTC.</summary>
    public static DateTime Utc(DateTime instant) => instant.Kind == DateTimeKind.Unspecified ? DateTime.SpecifyKind(instant, DateTimeKind.Utc) : instant.ToUniversalTime();

    /// <summary>An instant as the store takes it; one without a zone is UTC. Null for none.</summary>
    public static string? Write(DateTime? instant, TimeZoneInfo zone)
    {
        if (instant is not { } given)
        {
            return null;
        }

        return TimeZoneInfo.ConvertTimeFromUtc(Utc(given), zone).ToString(AttributeValues.InstantFormat, CultureInfo.InvariantCulture);
    }

    /// <summary>The instant of a date of the store; null for none and for what is no date.</summary>
    public static DateTime? Read(string? text, TimeZoneInfo zone)
    {
        if (!DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) || local.Year <= 1)
        {
            return null;
        }

        // An hour that clocks skip in spring is the hour they show instead.
        var wall = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        return TimeZoneInfo.ConvertTimeToUtc(zone.IsInvalidTime(wall) ? wall.AddHours(1) : wall, zone);
    }
}
