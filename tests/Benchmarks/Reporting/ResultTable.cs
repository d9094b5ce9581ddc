using System.Globalization;
using System.Text;

namespace PowerPlatformMagento.Benchmarks.Reporting;

/// <summary>Writes rows as a Markdown table.</summary>
internal static class ResultTable
{
    public static string Write(IReadOnlyList<ResultRow> rows)
    {
        var text = new StringBuilder("| What | Measured | Baseline in the same run | Ratio | Bar | Meets |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var row in rows)
        {
            var ratio = row.Ratio?.ToString("0.00", CultureInfo.InvariantCulture) ?? "-";
            text.Append(CultureInfo.InvariantCulture, $"| {row.What} | {row.Measured} | {row.Baseline} | {ratio} | {row.Bar} | {(row.Meets ? "yes" : "no")} |\n");
        }

        return text.ToString();
    }
}
