using PowerPlatformMagento.Packer.Packing;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Packages;

/// <summary>Each component folder has its container in Customizations.xml, without which a packer skips it in silence; containers are known and in order.</summary>
internal sealed class ContainerRule : ISolutionRule
{
    private const string File = "Other/Customizations.xml";

    public IEnumerable<Finding> Check(UnpackedSolution solution)
    {
        var present = solution.Residue.Elements().Select(element => element.Name.LocalName).ToList();
        var needed = ContainerLayout.Folders
            .Where(pair => solution.Files.Keys.Any(file => file.StartsWith(pair.Folder, StringComparison.Ordinal)))
            .Select(pair => pair.Container);
        foreach (var missing in ContainerLayout.Always.Union(needed).Except(present))
        {
            yield return new Finding(File, "ImportExportXml", $"has no <{missing}>", $"Add the empty element {After(missing)}.");
        }

        foreach (var unknown in present.Except(ContainerLayout.Order))
        {
            yield return new Finding(File, $"<{unknown}>", "is a container the packer does not fill", "Remove it, or teach the packer its folder.");
        }

        foreach (var (name, times) in Repeated.In(present))
        {
            yield return new Finding(File, $"<{name}>", $"appears {times} times", "Keep one.");
        }

        var known = present.Where(ContainerLayout.Order.Contains).ToList();
        if (!known.SequenceEqual(known.OrderBy(name => ContainerLayout.Order.ToList().IndexOf(name))))
        {
            yield return new Finding(File, "ImportExportXml", "has its containers in another order than exports", $"Order them: {string.Join(", ", ContainerLayout.Order.Where(known.Contains))}.");
        }
    }

    private static string After(string container)
    {
        var index = ContainerLayout.Order.ToList().IndexOf(container);
        return index <= 0 ? "as the first one" : $"after {ContainerLayout.Order[index - 1]} or its predecessors";
    }
}
