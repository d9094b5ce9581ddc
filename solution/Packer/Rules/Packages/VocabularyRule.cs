using System.Xml.Linq;
using PowerPlatformMagento.Packer.Reading;
using PowerPlatformMagento.Packer.Standard;

namespace PowerPlatformMagento.Packer.Rules.Packages;

/// <summary>Components hold the elements the import knows, those it needs, and in its order where it insists on one.</summary>
internal sealed class VocabularyRule : ISolutionRule
{
    /// <summary>Attributes a person knows an element by.</summary>
    private static readonly string[] Names = ["Name", "PhysicalName", "uniquename", "schemaname", "name", "id"];

    public IEnumerable<Finding> Check(UnpackedSolution solution)
    {
        var files = solution.XmlFiles.Append(new Component("Other/Solution.xml", solution.Manifest)).Append(new Component("Other/Customizations.xml", solution.Residue));
        return files.SelectMany(file => file.Xml.DescendantsAndSelf().SelectMany(element => Problems(element)
            .Select(problem => new Finding(file.File, Describe(element), problem.Text, problem.Fix))));
    }

    private static IEnumerable<(string Text, string Fix)> Problems(XElement element)
    {
        if (Vocabulary.Of(element) is not { } entry)
        {
            yield break;
        }

        var children = element.Elements().Select(child => child.Name.LocalName).ToList();
        foreach (var unknown in children.Distinct().Except(entry.Children))
        {
            yield return ($"the import does not know <{unknown}> here", "Remove it or correct its spelling; casing counts.");
        }

        foreach (var missing in entry.Needed.Except(children))
        {
            yield return ($"lacks <{missing}>", "Add the element as other files of the kind have it.");
        }

        var known = children.Where(entry.Children.Contains).ToList();
        var order = entry.Children.ToList();
        if (entry.IsOrdered && !known.SequenceEqual(known.OrderBy(order.IndexOf)))
        {
            yield return ("has its elements in another order than the import expects", $"Order them: {string.Join(", ", order.Where(known.Contains))}.");
        }
    }

    private static string Describe(XElement element) =>
        Names.Select(element.Attr).Append(element.Text("Name")).FirstOrDefault(name => name.Length > 0) is { } known
            ? $"{element.Name.LocalName} {known}"
            : element.Name.LocalName;
}
