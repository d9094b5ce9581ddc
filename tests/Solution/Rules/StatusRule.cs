using System.Xml.Linq;
using PowerPlatformMagento.Solution.Tests.Reading;

namespace PowerPlatformMagento.Solution.Tests.Rules;

/// <summary>States and status reasons fit together; own reasons lie in the range of the publisher.</summary>
internal sealed class StatusRule : ISolutionRule
{
    public IEnumerable<Finding> Check(UnpackedSolution solution) =>
        solution.OwnTables.SelectMany(table => Problems(solution, table).Select(text => new Finding(table.File, $"{table.Name}: {text}")));

    private static IEnumerable<string> Problems(UnpackedSolution solution, Table table)
    {
        var states = Options(table, "statecode", "state");
        var reasons = Options(table, "statuscode", "status");
        foreach (var state in states.Where(state => !reasons.Any(reason => Is(reason, state.Attr("defaultstatus"), state.Attr("value")))))
        {
            yield return $"default {state.Attr("defaultstatus")} is not a reason of state {state.Attr("value")}";
        }

        foreach (var reason in reasons.Where(reason => states.All(state => state.Attr("value") != reason.Attr("state"))))
        {
            yield return $"reason {reason.Attr("value")} belongs to no state";
        }

        foreach (var value in reasons.Select(reason => reason.Attr("value")).Where(value => value is not ("1" or "2")))
        {
            if (value.Length != 9 || !value.StartsWith(solution.OptionValuePrefix, StringComparison.Ordinal))
            {
                yield return $"reason {value} is outside the range of the publisher";
            }
        }

        foreach (var twice in reasons.GroupBy(reason => reason.Attr("value")).Where(group => group.Count() > 1))
        {
            yield return $"reason {twice.Key} appears {twice.Count()} times";
        }
    }

    private static bool Is(XElement reason, string value, string state) => reason.Attr("value") == value && reason.Attr("state") == state;

    private static List<XElement> Options(Table table, string column, string element) =>
        [.. table.Find(column)?.Xml.Descendants(element) ?? []];
}
