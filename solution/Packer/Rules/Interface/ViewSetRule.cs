using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Interface;

/// <summary>An own table has the views the platform expects of it, one default of each kind, and a search box that searches something.</summary>
internal sealed class ViewSetRule : ISolutionRule
{
    private const string QuickFind = "4";

    /// <summary>Public, advanced find, associated, quick find, lookup.</summary>
    private static readonly string[] Needed = ["0", "1", "2", QuickFind, "64"];

    public IEnumerable<Finding> Check(UnpackedSolution solution)
    {
        foreach (var table in solution.Tables)
        {
            foreach (var type in Needed.Where(_ => table.IsOwn))
            {
                var defaults = table.Views.Count(view => view.Xml.Text("querytype") == type && view.Xml.Text("isdefault") == "1");
                if (defaults != 1)
                {
                    yield return new Finding(
                        table.File, $"Entity {table.Name}", $"{table.Name} has {defaults} default views of type {type}", "Set isdefault of exactly one view of the type to 1.");
                }
            }

            foreach (var view in table.Views.Where(view => !IsSearchConsistent(view)))
            {
                yield return new Finding(
                    view.File,
                    "savedquery",
                    "is a quick find view without search columns, or the reverse",
                    "querytype 4 goes with isquickfindquery 1 and a filter with isquickfindfields, and only with them.");
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
