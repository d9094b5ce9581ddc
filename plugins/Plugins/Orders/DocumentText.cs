using System.Globalization;
using PowerPlatformMagento.Contracts;

namespace PowerPlatformMagento.Plugins.Orders;

/// <summary>Shipments, invoices and refunds as text for people.</summary>
internal static class DocumentText
{
    /// <summary>One line of the document a line, for example <c>4 x MUG-0,5L</c>.</summary>
    public static string ContentsOf(IEnumerable<DocumentLine> lines) => string.Join(
        "\n",
        lines.Select(line => $"{line.Quantity.ToString("0.####", CultureInfo.InvariantCulture)} x {line.Sku ?? line.OrderLineId}"));

    /// <summary>Tracking numbers, each once.</summary>
    public static string NumbersOf(IEnumerable<Track> tracks) =>
        string.Join(", ", tracks.Select(track => track.Number).Where(number => !string.IsNullOrWhiteSpace(number)).Distinct(StringComparer.Ordinal));

    /// <summary>Carriers, each once: the name shown to the customer, else the code.</summary>
    public static string CarriersOf(IEnumerable<Track> tracks) =>
        string.Join(", ", tracks.Select(track => track.Title ?? track.CarrierCode).Where(carrier => !string.IsNullOrWhiteSpace(carrier)).Distinct(StringComparer.Ordinal));
}
