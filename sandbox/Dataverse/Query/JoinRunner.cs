using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;

namespace PowerPlatformMagento.Sandbox.Dataverse.Query;

/// <summary>Adds the rows of all links to a result; one result becomes none, one or many.</summary>
internal static class JoinRunner
{
    public static IEnumerable<Row?[]> Join(Row?[] rows, IReadOnlyList<LinkJoin> links)
    {
        IEnumerable<Row?[]> results = [rows];
        foreach (var link in links)
        {
            results = results.SelectMany(result => Join(result, link));
        }

        return results;
    }

    private static IEnumerable<Row?[]> Join(Row?[] rows, LinkJoin link)
    {
        switch (link.Operator)
        {
            case JoinOperator.Exists or JoinOperator.In or JoinOperator.Any:
                return Matches(rows, link).Any() ? [rows] : [];
            case JoinOperator.NotAny:
                return Matches(rows, link).Any() ? [] : [rows];
            case JoinOperator.MatchFirstRowUsingCrossApply:
                return Matches(rows, link).Take(1);
            case JoinOperator.LeftOuter:
                return Matches(rows, link).DefaultIfEmpty(rows);
            default:
                return Matches(rows, link);
        }
    }

    private static IEnumerable<Row?[]> Matches(Row?[] rows, LinkJoin link)
    {
        foreach (var row in link.RowsFor(rows))
        {
            var joined = (Row?[])rows.Clone();
            joined[link.Node.Index] = row;
            if (link.Filter is null || link.Filter(joined))
            {
                foreach (var result in Join(joined, link.Children))
                {
                    yield return result;
                }
            }
        }
    }
}
