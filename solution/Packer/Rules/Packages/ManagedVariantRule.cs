using System.Xml.Linq;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Packages;

/// <summary>A _managed file replaces an existing one of the same component.</summary>
internal sealed class ManagedVariantRule : ISolutionRule
{
    private static readonly string[] Ids = ["formid", "savedqueryid", "savedqueryvisualizationid", "FormId", "UniqueName", "SiteMapUniqueName"];

    public IEnumerable<Finding> Check(UnpackedSolution solution)
    {
        foreach (var variant in solution.ManagedVariants)
        {
            if (solution.XmlFiles.FirstOrDefault(component => component.File == variant.UnmanagedFile) is not { } replaced)
            {
                yield return new Finding(variant.File, "file name", $"replaces {variant.UnmanagedFile}, which does not exist", "Add the file for unmanaged packages, or drop _managed from the name.");
            }
            else if (variant.Xml.Name != replaced.Xml.Name || Id(variant) != Id(replaced))
            {
                yield return new Finding(variant.File, "id", $"is another component than {replaced.File}", "Give both files the same id.");
            }
        }
    }

    private static string Id(Component component) =>
        component.Xml.DescendantsAndSelf().Elements().FirstOrDefault(element => Ids.Contains(element.Name.LocalName))?.Value.BareGuid() ?? string.Empty;
}
