using System.Xml.Linq;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Packages;

/// <summary>Every language in which there are labels is listed, and the manifest's first of all.</summary>
internal sealed class LanguageRule : ISolutionRule
{
    private const string List = "Other/Customizations.xml";

    public IEnumerable<Finding> Check(UnpackedSolution solution)
    {
        var listed = solution.Residue.Elements("Languages").Elements("Language").Select(language => language.Value.Trim()).ToHashSet();
        var root = solution.Manifest.Parent.Attr("languagecode");
        if (!listed.Contains(root))
        {
            yield return new Finding(List, "Languages", $"does not list {root}, the base language of the manifest", "Add the Language.");
        }

        foreach (var component in solution.XmlFiles.Append(new Component("Other/Solution.xml", solution.Manifest)))
        {
            var codes = component.Xml.DescendantsAndSelf().Attributes().Where(attribute => attribute.Name.LocalName is "languagecode" or "LCID").Select(attribute => attribute.Value);
            foreach (var code in codes.Distinct().Where(code => !listed.Contains(code)))
            {
                yield return new Finding(component.File, $"languagecode {code}", $"has labels in language {code}, which is not listed", $"Add the Language to {List}.");
            }
        }
    }
}
