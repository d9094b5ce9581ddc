using System.Net;
using System.Text;

namespace PowerPlatformMagento.Sandbox.Flows.Running.Actions;

/// <summary>Writes tables.</summary>
internal static class TableText
{
    private const string LineEnd = "\r\n";

    /// <summary>Cells that hold a comma, a quotation mark or a line break are quoted.</summary>
    public static string Csv(IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<string>> rows) => headers.Count == 0
        ? string.Empty
        : string.Concat(rows.Prepend(headers).Select(row => string.Join(',', row.Select(Quoted)) + LineEnd));

    public static string Html(IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<string>> rows)
    {
        var html = new StringBuilder("<table>");
        if (headers.Count > 0)
        {
            html.Append("<thead>").Append(Row(headers, "th")).Append("</thead>");
        }

        html.Append("<tbody>");
        foreach (var row in rows)
        {
            html.Append(Row(row, "td"));
        }

        return html.Append("</tbody></table>").ToString();
    }

    private static string Row(IEnumerable<string> cells, string tag) =>
        $"<tr>{string.Concat(cells.Select(cell => $"<{tag}>{WebUtility.HtmlEncode(cell)}</{tag}>"))}</tr>";

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
