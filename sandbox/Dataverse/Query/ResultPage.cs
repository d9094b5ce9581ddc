using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;

namespace PowerPlatformMagento.Sandbox.Dataverse.Query;

/// <summary>Cuts one page out of the results. With a cookie it starts behind the row the last page ended with.</summary>
internal static class ResultPage
{
    public const int MaximumRows = 5000;

    /// <param name="first">Gives the first results in order; asking for fewer is cheaper.</param>
    public static List<Row?[]> Cut(
        List<Row?[]> results,
        Func<List<Row?[]>, int, List<Row?[]>> first,
        QueryExpression query,
        EntityCollection answer,
        string primaryKey)
    {
        if (Top(query, answer) is { } top)
        {
            return first(results, top);
        }

        var page = query.PageInfo ?? new PagingInfo();
        var (number, size) = Place(page);
        var (ordered, start) = Ordered(results, first, page, number, size);
        var rows = ordered[start..Math.Min(start + size, ordered.Count)];
        Describe(answer, page, results.Count, start + rows.Count);
        if (answer.MoreRecords)
        {
            answer.PagingCookie = Cookie(number, primaryKey, rows[0][0]!.Id, rows[^1][0]!.Id);
        }

        return rows;
    }

    /// <summary>The same for groups, which are all in order already and have no cookie.</summary>
    public static List<Entity> Cut(List<Entity> groups, QueryExpression query, EntityCollection answer)
    {
        if (Top(query, answer) is { } top)
        {
            return groups[..Math.Min(top, groups.Count)];
        }

        var page = query.PageInfo ?? new PagingInfo();
        var (number, size) = Place(page);
        var start = Math.Min((number - 1) * size, groups.Count);
        var rows = groups[start..Math.Min(start + size, groups.Count)];
        Describe(answer, page, groups.Count, start + rows.Count);
        return rows;
    }

    private static int? Top(QueryExpression query, EntityCollection answer)
    {
        answer.TotalRecordCount = -1;
        if (query.TopCount is { } && query.PageInfo is { Count: > 0 })
        {
            throw Fault.Invalid("The query has both a TopCount and a PageInfo.");
        }

        return query.TopCount is { } top ? Math.Clamp(top, 0, MaximumRows) : null;
    }

    private static (int Number, int Size) Place(PagingInfo page) =>
        (Math.Max(page.PageNumber, 1), page.Count <= 0 ? MaximumRows : Math.Min(page.Count, MaximumRows));

    private static void Describe(EntityCollection answer, PagingInfo page, int total, int end)
    {
        answer.MoreRecords = end < total;
        if (page.ReturnTotalRecordCount)
        {
            answer.TotalRecordCount = Math.Min(total, MaximumRows);
            answer.TotalRecordCountLimitExceeded = total > MaximumRows;
        }
    }

    private static (List<Row?[]> Ordered, int Start) Ordered(
        List<Row?[]> results,
        Func<List<Row?[]>, int, List<Row?[]>> first,
        PagingInfo page,
        int number,
        int size)
    {
        if (number > 1 && !string.IsNullOrEmpty(page.PagingCookie))
        {
            var last = LastRowOf(page.PagingCookie);
            var all = first(results, results.Count);
            var position = all.FindLastIndex(rows => rows[0]!.Id == last);
            return (all, position >= 0 ? position + 1 : Math.Min((number - 1) * size, all.Count));
        }

        var start = (int)Math.Min((number - 1L) * size, results.Count);
        return (first(results, Math.Min(start + size, results.Count)), start);
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
