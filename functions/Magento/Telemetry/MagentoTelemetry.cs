using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace PowerPlatformMagento.Magento.Telemetry;

/// <summary>Measurements of the calls to stores. Tags: store, route, status; never an id.</summary>
internal static class MagentoTelemetry
{
    public const string Name = "PowerPlatformMagento.Magento";

    public static readonly ActivitySource Activities = new(Name);

    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Requests = Meter.CreateCounter<long>("magento.requests", "{request}", "Attempts sent to a store.");
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("magento.request.duration", "s", "Time of an attempt, body included.");

    /// <param name="store">Key of the store.</param>
    /// <param name="route">Name of the route.</param>
    /// <param name="status">HTTP status, or the kind of failure when there was no answer.</param>
    /// <param name="elapsed">Time of the attempt.</param>
    public static void Count(string store, string route, string status, TimeSpan elapsed)
    {
        TagList tags = new() { { "store", store }, { "route", route }, { "status", status } };
        Requests.Add(1, tags);
        Duration.Record(elapsed.TotalSeconds, tags);
    }
}
