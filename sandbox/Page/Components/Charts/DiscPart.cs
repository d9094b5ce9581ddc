using System.Globalization;

namespace PowerPlatformMagento.Sandbox.Page.Components.Charts;

/// <summary>A part of a disc or ring around the origin.</summary>
/// <param name="Index">Which point of the chart it is.</param>
/// <param name="Share">Share of the whole, above 0 to 1.</param>
/// <param name="Path">SVG path.</param>
internal readonly record struct DiscPart(int Index, double Share, string Path)
{
    /// <summary>Cuts a disc, clockwise from the top. Values of 0 and below have no part.</summary>
    public static IReadOnlyList<DiscPart> Cut(IReadOnlyList<decimal> values, double outer, double inner)
    {
        var whole = (double)values.Where(value => value > 0).Sum();
        var parts = new List<DiscPart>();
        var start = 0.0;
        for (var index = 0; index < values.Count; index++)
        {
            if (values[index] > 0)
            {
                var share = (double)values[index] / whole;
                parts.Add(new DiscPart(index, share, Draw(start, start + share, outer, inner)));
                start += share;
            }
        }

        return parts;
    }

    // An arc can't end where it starts, so a whole ring is drawn in two halves.
    private static string Draw(double start, double end, double outer, double inner) => end - start > 0.9999
        ? Draw(start, start + 0.5, outer, inner) + Draw(start + 0.5, start + 1, outer, inner)
        : $"M{Point(start, outer)} A{Number(outer)} {Number(outer)} 0 {(end - start > 0.5 ? 1 : 0)} 1 {Point(end, outer)} "
            + (inner <= 0 ? "L0 0Z" : $"L{Point(end, inner)} A{Number(inner)} {Number(inner)} 0 {(end - start > 0.5 ? 1 : 0)} 0 {Point(start, inner)}Z");

    private static string Point(double turn, double radius) =>
        $"{Number(radius * Math.Sin(turn * Math.Tau))} {Number(-radius * Math.Cos(turn * Math.Tau))}";

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
