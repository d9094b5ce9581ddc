using System.Xml.Linq;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Tables;

/// <summary>States and status reasons fit together; own reasons lie in the range of the publisher.</summary>
internal sealed class StatusRule : ISolutionRule
{
    private static readonly string[] OfEveryTable = ["1", "2"];

    private static readonly string[] OfActivities = ["1", "2", "3", "4"];

    public IEnumerable<Finding> Check(UnpackedSolution solution) =>
        from table in solution.OwnTables
        from problem in Problems(solution, table)
        select new Finding(table.File, "attribute statuscode", $"{table.Name}: {problem.Text}", problem.Fix);

    private static IEnumerable<(string Text, string Fix)> Problems(UnpackedSolution solution, Table table)
    {
        var states = Options(table, "statecode", "state");
        var reasons = Options(table, "statuscode", "status");
        foreach (var state in states.Where(state => !reasons.Any(reason => Is(reason, state.Attr("defaultstatus"), state.Attr("value")))))
        {
            yield return ($"default {state.Attr("defaultstatus")} is not a reason of state {state.Attr("value")}", "Name a reason of the state as its default.");
        }

        foreach (var reason in reasons.Where(reason => states.All(state => state.Attr("value") != reason.Attr("state"))))
        {
            yield return ($"reason {reason.Attr("value")} belongs to no state", "Give it a state of statecode.");
        }

        var given = table.IsActivity ? OfActivities : OfEveryTable;
        foreach (var value in reasons.Select(reason => reason.Attr("value")).Where(value => !given.Contains(value)))
        {
            if (value.Length != 9 || !value.StartsWith(solution.OptionValuePrefix, StringComparison.Ordinal))
            {
                yield return ($"reason {value} is outside the range of the publisher", $"Take a value from {solution.OptionValuePrefix}0000 on.");
            }
        }

        foreach (var (value, times) in Repeated.In(reasons.Select(reason => reason.Attr("value"))))
        {
            yield return ($"reason {value} appears {times} times", "Give each reason a value of its own.");
        }
    }

    private static bool Is(XElement reason, string value, string state) => reason.Attr("value") == value && reason.Attr("state") == state;

    private static List<XElement> Options(Table table, string column, string element) =>
        [.. table.Find(column)?.Xml.Descendants(element) ?? []];
}
