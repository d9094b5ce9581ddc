using System.Text.RegularExpressions;
using System.Xml.Linq;
using PowerPlatformMagento.Solution.Tests.Reading;

namespace PowerPlatformMagento.Solution.Tests.Rules;

/// <summary>Versions have four numbers, and nothing was introduced after the version of the solution; source is kept for both package types.</summary>
internal sealed partial class VersionRule : ISolutionRule
{
    private const string Manifest = "Other/Solution.xml";

    public IEnumerable<Finding> Check(UnpackedSolution solution)
    {
        if (!FourNumbers().IsMatch(solution.Version))
        {
            yield return new Finding(Manifest, $"version \"{solution.Version}\" does not have four numbers");
            yield break;
        }

        if (solution.Manifest.Text("Managed") != "2")
        {
            yield return new Finding(Manifest, "Managed is not 2, the value of source for both package types");
        }

        var current = Version.Parse(solution.Version);
        var components = solution.Tables.SelectMany(table => table.Forms.Concat(table.Views).Append(new Component(table.File, table.Entity)))
            .Concat(solution.Choices).Concat(solution.Relationships).Concat(solution.PluginAssemblies);
        foreach (var component in components)
        {
            foreach (var introduced in component.Xml.Descendants("IntroducedVersion").Where(element => !IsFine(element, current)))
            {
                yield return new Finding(component.File, $"IntroducedVersion \"{introduced.Value}\" is not a version up to {current}");
            }
        }
    }

    private static bool IsFine(XElement introduced, Version current) =>
        FourNumbers().IsMatch(introduced.Value) && Version.Parse(introduced.Value) <= current;

    [GeneratedRegex(@"^\d{1,9}\.\d{1,9}\.\d{1,9}\.\d{1,9}$")]
    private static partial Regex FourNumbers();
}
