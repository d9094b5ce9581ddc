using PowerPlatformMagento.Solution.Tests.Reading;

namespace PowerPlatformMagento.Solution.Tests.Rules;

/// <summary>An own table has the views the platform expects of it, one default of each kind, and a search box that searches something.</summary>
internal sealed class ViewSetRule : ISolutionRule
{
    private const string QuickFind = "4";

    /// <summary>Public, advanced find, associated, quick find, lookup.</summary>
    private static readonly string[] Needed = ["0", "1", "2", QuickFind, "64"];

    public IEnumerable<Finding> Check(UnpackedSolution solution)
    {
        foreach (var table in solution.OwnTables)
        {
            foreach (var type in Needed)
            {
                var defaults = table.Views.Count(view => view.Xml.Text("querytype") == type && view.Xml.Text("isdefault") == "1");
                if (defaults != 1)
                {
                    yield return new Finding(table.File, $"{table.Name} has {defaults} default views of type {type}");
                }
            }

            foreach (var view in table.Views.Where(view => !IsSearchConsistent(view)))
            {
                yield return new Finding(view.File, "is a quick find view without search columns, or the reverse");
            }
        }
    }

    private static bool IsSearchConsistent(Component view)
    {
        var isQuickFind = view.Xml.Text("querytype") == QuickFind;
        var searches = view.Xml.Descendants("filter").Any(filter => filter.Attr("isquickfindfields") == "1" && filter.Elements("condition").Any());
        return (view.Xml.Text("isquickfindquery") == "1") == isQuickFind && searches == isQuickFind;
    }
}
