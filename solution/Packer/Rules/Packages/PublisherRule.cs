using System.Xml.Linq;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Packages;

/// <summary>All solutions have the same publisher, because solutions that share tables must.</summary>
internal sealed class PublisherRule : ISolutionRule
{
    public IEnumerable<Finding> Check(UnpackedSolution solution)
    {
        if (solution.Earlier is [var first, ..] && !XNode.DeepEquals(first.Manifest.Element("Publisher"), solution.Manifest.Element("Publisher")))
        {
            yield return new Finding(
                "Other/Solution.xml",
                $"Publisher {solution.Manifest.Element("Publisher").Text("UniqueName")}",
                $"is not the publisher of {first.UniqueName}, {first.Manifest.Element("Publisher").Text("UniqueName")}",
                "Copy the Publisher element: all solutions have the same one.");
        }
    }
}
