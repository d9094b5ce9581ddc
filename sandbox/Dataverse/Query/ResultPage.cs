using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;

namespace PowerPlatformMagento.Sandbox.Dataverse.Query;

/// <summary>Cuts one page out of the ordered results. With a cookie it starts behind the row the last page ended with.</summary>
internal static class ResultPage
{
    public const int MaximumRows = 5000;

    public static List<Row?[]> Cut(List<Row?[]> results, QueryExpression query, EntityCollection answer, string primaryKey)
    {
        answer.TotalRecordCount = -1;
        if (query.TopCount is { } top)
        {
            if (query.PageInfo is { Count: > 0 })
            {
                throw Fault.Invalid("The query has both a TopCount and a PageInfo.");
            }

            return results[..Math.Min(Math.Clamp(top, 0, MaximumRows), results.Count)];
        }

        var page = query.PageInfo ?? new PagingInfo();
        var size = page.Count <= 0 ? MaximumRows : Math.Min(page.Count, MaximumRows);
        var number = Math.Max(page.PageNumber, 1);
        var start = StartOf(results, page, number, size);
        var rows = results[start..Math.Min(start + size, results.Count)];
        answer.MoreRecords = start + rows.Count < results.Count;
        if (page.ReturnTotalRecordCount)
        {
            answer.TotalRecordCount = Math.Min(results.Count, MaximumRows);
            answer.TotalRecordCountLimitExceeded = results.Count > MaximumRows;
        }

        if (answer.MoreRecords)
        {
            answer.PagingCookie = Cookie(number, primaryKey, rows[0][0]!.Id, rows[^1][0]!.Id);
        }

        return rows;
    }

    private static int StartOf(List<Row?[]> results, PagingInfo page, int number, int size)
    {
        if (number > 1 && !string.IsNullOrEmpty(page.PagingCookie))
        {
            var last = LastRowOf(page.PagingCookie);
            var position = results.FindLastIndex(rows => rows[0]!.Id == last);
            if (position >= 0)
            {
                return position + 1;
            }
        }

        return Math.Min((number - 1) * size, results.Count);
    }

    private static string Cookie(int page, string primaryKey, Guid first, Guid last) => new XElement(
        "cookie",
        new XAttribute("page", page),
        new XElement(primaryKey, new XAttribute("last", last.ToString("B")), new XAttribute("first", first.ToString("B"))))
        .ToString(SaveOptions.DisableFormatting);

    private static Guid LastRowOf(string cookie)
    {
        try
        {
            return Guid.Parse(XElement.Parse(cookie).Elements().First().Attribute("last")?.Value ?? string.Empty);
        }
        catch (Exception error) when (error is System.Xml.XmlException or FormatException or InvalidOperationException)
        {
            throw Fault.Invalid("The paging cookie is malformed.");
        }
    }
}
