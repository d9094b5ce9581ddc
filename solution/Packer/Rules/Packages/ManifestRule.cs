using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Packages;

/// <summary>Names, publisher and dependencies in the manifest are ones every target takes.</summary>
internal sealed partial class ManifestRule : ISolutionRule
{
    private const string File = "Other/Solution.xml";

    private static readonly Version Format = new(9, 2);

    public IEnumerable<Finding> Check(UnpackedSolution solution) =>
        OfName(solution).Concat(OfPublisher(solution.Manifest.Element("Publisher"))).Concat(OfDependencies(solution))
            .Select(problem => new Finding(File, problem.Element, problem.Text, problem.Fix));

    private static IEnumerable<(string Element, string Text, string Fix)> OfName(UnpackedSolution solution)
    {
        if (!Name().IsMatch(solution.UniqueName))
        {
            yield return ("UniqueName", $"\"{solution.UniqueName}\" is not letters, digits and underscores", "Rename the solution before it is released.");
        }

        if (!Version.TryParse(solution.Manifest.Parent.Attr("SolutionPackageVersion"), out var version) || version > Format)
        {
            yield return ("SolutionPackageVersion", $"is \"{solution.Manifest.Parent.Attr("SolutionPackageVersion")}\"", $"Write {Format}; targets refuse higher ones.");
        }
    }

    private static IEnumerable<(string Element, string Text, string Fix)> OfPublisher(XElement? publisher)
    {
        var prefix = publisher.Text("CustomizationPrefix");
        if (!Prefix().IsMatch(prefix) || prefix.StartsWith("mscrm", StringComparison.Ordinal))
        {
            yield return ("CustomizationPrefix", $"\"{prefix}\" is no prefix", "Take 2 to 8 lower-case letters or digits, a letter first, not mscrm.");
        }

        if (!int.TryParse(publisher.Text("CustomizationOptionValuePrefix"), NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value is < 10000 or > 99999)
        {
            yield return ("CustomizationOptionValuePrefix", "is not 10000 to 99999", "Write the five digits of pac.config.");
        }

        if (publisher?.Elements("Addresses").Elements("Address").Count() != 2)
        {
            yield return ("Addresses", "does not have two addresses", "Copy both Address elements from another solution.");
        }
    }

    /// <summary>Solution checker: meta-include-missingunmanageddependencies.</summary>
    private static IEnumerable<(string Element, string Text, string Fix)> OfDependencies(UnpackedSolution solution) =>
        from required in solution.Manifest.Descendants("Required")
        where required.Attr("solution") == "Active"
        select ("MissingDependency", $"\"{required.Attr("displayName")}\" comes from an unmanaged customization", "Add the component to a solution.");

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_]*$")]
    private static partial Regex Name();

    [GeneratedRegex("^[a-z][a-z0-9]{1,7}$")]
    private static partial Regex Prefix();
}
