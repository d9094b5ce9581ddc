using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Tables;

/// <summary>The index lists every relationship once, and only what is defined.</summary>
internal sealed class RelationshipIndexRule : ISolutionRule
{
    private const string Index = "Other/Relationships.xml";

    public IEnumerable<Finding> Check(UnpackedSolution solution)
    {
        var defined = solution.Relationships.Select(relationship => relationship.Xml.Attr("Name")).ToList();
        var listed = solution.RelationshipIndex;
        return listed.Except(defined).Select(name => Of(name, "has no definition", "Define it in Other/Relationships/ or remove the entry."))
            .Concat(defined.Except(listed).Select(name => Of(name, "is defined but not listed", "Add an entry, or it is not packed.")))
            .Concat(Twice(listed).Select(name => Of(name, "is listed more than once", "Keep one entry.")))
            .Concat(Twice(defined).Select(name => Of(name, "is defined more than once", "Keep one definition.")));
    }

    private static Finding Of(string name, string problem, string fix) => new(Index, $"EntityRelationship {name}", $"\"{name}\" {problem}", fix);

    private static IEnumerable<string> Twice(IEnumerable<string> names) => Repeated.In(names, StringComparer.OrdinalIgnoreCase).Select(pair => pair.Value);
}
