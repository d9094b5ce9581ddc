using System.Text.RegularExpressions;
using System.Xml.Linq;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Packages;

/// <summary>Versions have four numbers, and nothing was introduced after the version of the solution; the package type fits the shape.</summary>
internal sealed partial class VersionRule : ISolutionRule
{
    private const string Manifest = "Other/Solution.xml";

    /// <summary>Version in which the platform got its inherited columns of activities.</summary>
    private const string OfActivities = "5.0.0.0";

    public IEnumerable<Finding> Check(UnpackedSolution solution)
    {
        if (!FourNumbers().IsMatch(solution.Version))
        {
            yield return new Finding(Manifest, "Version", $"version \"{solution.Version}\" does not have four numbers", "Write one like 1.0.0.0.");
            yield break;
        }

        var managed = solution.Manifest.Text("Managed");
        if (solution.Source.Shape == SolutionShape.Folder && managed != "2")
        {
            yield return new Finding(Manifest, "Managed", "Managed is not 2, the value of source for both package types", "Write 2; the packer sets 0 or 1.");
        }

        if (solution.Source.Shape == SolutionShape.Zip && managed is not ("0" or "1"))
        {
            yield return new Finding(Manifest, "Managed", $"Managed is \"{managed}\" in a package", "Pack it again; a package has 0 or 1.");
        }

        var current = Version.Parse(solution.Version);
        foreach (var component in solution.XmlFiles)
        {
            foreach (var introduced in component.Xml.Descendants().Where(element => IsIntroduction(element) && !IsFine(solution, component, element, current)))
            {
                yield return new Finding(
                    component.File,
                    $"IntroducedVersion of {Name(introduced)}",
                    $"IntroducedVersion \"{introduced.Value}\" is not a version up to {current}",
                    "Write the version in which it first ships.");
            }
        }
    }

    private static bool IsIntroduction(XElement element) => element.Name.LocalName is "IntroducedVersion" or "introducedversion";

    private static bool IsFine(UnpackedSolution solution, Component component, XElement introduced, Version current) =>
        FourNumbers().IsMatch(introduced.Value)
        && (Version.Parse(introduced.Value) <= current || (introduced.Value == OfActivities && IsInherited(solution, component, introduced)));

    /// <summary>Of an activity, all but the publisher's own columns comes from the platform.</summary>
    private static bool IsInherited(UnpackedSolution solution, Component component, XElement introduced) =>
        introduced.AncestorsAndSelf("entity").FirstOrDefault().Text("IsActivity") == "1" && introduced.Parent.Text("IsCustomField") != "1"
        || (component.File.StartsWith("Other/Relationships/", StringComparison.Ordinal) && solution.Schema.IsActivity(introduced.Parent.Text("ReferencingEntityName").ToLowerInvariant()));

    private static string Name(XElement introduced) =>
        introduced.Parent switch
        {
            { Name.LocalName: "attribute" } column => column.Text("LogicalName"),
            { } owner when owner.Attr("Name").Length > 0 => owner.Attr("Name"),
            { } owner => owner.Name.LocalName,
            null => "the file",
        };

    [GeneratedRegex(@"^\d{1,9}\.\d{1,9}\.\d{1,9}\.\d{1,9}$")]
    private static partial Regex FourNumbers();
}
