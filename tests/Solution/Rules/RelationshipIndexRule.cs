using PowerPlatformMagento.Solution.Tests.Reading;

namespace PowerPlatformMagento.Solution.Tests.Rules;

/// <summary>The index lists every relationship once, and only what is defined.</summary>
internal sealed class RelationshipIndexRule : ISolutionRule
{
    private const string Index = "Other/Relationships.xml";

    public IEnumerable<Finding> Check(UnpackedSolution solution)
    {
        var defined = solution.Relationships.Select(relationship => relationship.Xml.Attr("Name")).ToList();
        var listed = solution.RelationshipIndex;
        return listed.Except(defined).Select(name => new Finding(Index, $"\"{name}\" has no definition"))
            .Concat(defined.Except(listed).Select(name => new Finding(Index, $"\"{name}\" is defined but not listed")))
            .Concat(Twice(listed).Select(name => new Finding(Index, $"\"{name}\" is listed more than once")))
            .Concat(Twice(defined).Select(name => new Finding(Index, $"\"{name}\" is defined more than once")));
    }

    private static IEnumerable<string> Twice(IEnumerable<string> names) =>
        names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key);
}
