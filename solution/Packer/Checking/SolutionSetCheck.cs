using PowerPlatformMagento.Packer.Reading;
using PowerPlatformMagento.Packer.Rules;

namespace PowerPlatformMagento.Packer.Checking;

/// <summary>Checks solutions in the order of their import, each against those before it.</summary>
/// <param name="rules">The rules every solution keeps.</param>
internal sealed class SolutionSetCheck(IReadOnlyList<ISolutionRule> rules)
{
    /// <param name="sources">The solutions to check, in the order of their import.</param>
    /// <param name="context">Solutions they may refer to that are not checked themselves, by the sources' own position.</param>
    public CheckReport Run(IReadOnlyList<SolutionSource> sources, Func<string, IReadOnlyList<UnpackedSolution>>? context = null)
    {
        var lines = new List<string>();
        var solutions = new List<UnpackedSolution>();
        var unreadable = string.Empty;
        foreach (var source in sources)
        {
            var label = source.Files.Label;
            lines.AddRange(source.Findings.Select(finding => CheckReport.Line(label, finding)));
            if (source.Findings.Count > 0)
            {
                unreadable = label;
                continue;
            }

            if (unreadable.Length > 0)
            {
                var skipped = $"is not checked, because it may refer to {unreadable}, which cannot be read";
                lines.Add(CheckReport.Line(label, new Finding("Other/Solution.xml", "solution", skipped, "Correct that one first.")));
                continue;
            }

            var solution = Read(source.Files, solutions, context);
            lines.AddRange(rules.SelectMany(rule => rule.Check(solution)).Select(finding => CheckReport.Line(label, finding)).Order(StringComparer.Ordinal).Distinct());
            solutions.Add(solution);
        }

        return new CheckReport(lines, solutions);
    }

    private static UnpackedSolution Read(SolutionFiles files, List<UnpackedSolution> earlier, Func<string, IReadOnlyList<UnpackedSolution>>? context)
    {
        var alone = UnpackedSolution.Of(files);
        var known = earlier.Select(solution => solution.UniqueName).ToHashSet();
        var more = context?.Invoke(alone.UniqueName).Where(solution => !known.Contains(solution.UniqueName)) ?? [];
        return UnpackedSolution.Of(files, [.. more, .. earlier.Where(solution => solution.UniqueName != alone.UniqueName)]);
    }
}
