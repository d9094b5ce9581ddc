using System.Xml.Linq;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Tables;

/// <summary>Cascade settings are known words, and a table has one parent that owns its rows at most.</summary>
internal sealed class CascadeRule : ISolutionRule
{
    private static readonly string[] Allowed = ["Cascade", "NoCascade", "RemoveLink", "Restrict", "Active", "UserOwned"];

    private static readonly string[] Ownership = ["CascadeAssign", "CascadeShare", "CascadeUnshare", "CascadeReparent"];

    public IEnumerable<Finding> Check(UnpackedSolution solution)
    {
        foreach (var relationship in solution.Relationships)
        {
            foreach (var setting in relationship.Xml.Elements().Where(element => IsCascade(element) && !Allowed.Contains(element.Value)))
            {
                yield return new Finding(
                    relationship.File,
                    $"EntityRelationship {relationship.Xml.Attr("Name")}",
                    $"{setting.Name} is \"{setting.Value}\"",
                    $"Write one of {string.Join(", ", Allowed)}.");
            }
        }

        foreach (var parents in solution.Relationships.Where(IsParental).GroupBy(r => r.Xml.Text("ReferencingEntityName")).Where(g => g.Count() > 1))
        {
            yield return new Finding(
                parents.Last().File,
                $"EntityRelationship {parents.Last().Xml.Attr("Name")}",
                $"{parents.Key} has {parents.Count()} parental relationships, one is allowed",
                "Set assign, share, unshare and reparent of all but one to NoCascade.");
        }
    }

    private static bool IsCascade(XElement element) => element.Name.LocalName.StartsWith("Cascade", StringComparison.Ordinal);

    private static bool IsParental(Component relationship) =>
        Ownership.Any(setting => relationship.Xml.Text(setting) is "Cascade" or "Active" or "UserOwned");
}
