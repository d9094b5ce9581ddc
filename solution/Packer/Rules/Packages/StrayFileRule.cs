using PowerPlatformMagento.Packer.Packing;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Packages;

/// <summary>Every file of the folder goes into the package somewhere; what would be left behind in silence is named.</summary>
internal sealed class StrayFileRule : ISolutionRule
{
    private static readonly string[] VerbatimFolders = ["customapis", "environmentvariabledefinitions"];

    private static readonly string[] Frame = ["Other/Solution.xml", "Other/Customizations.xml", "Other/Relationships.xml"];

    public IEnumerable<Finding> Check(UnpackedSolution solution)
    {
        var packed = Packed(solution).ToHashSet(StringComparer.Ordinal);
        return from file in solution.Files.Keys
               where !packed.Contains(file)
               select new Finding(file, "file", "goes into no package", "Remove it, or put it where the packer looks for its kind (docs/reference/packer.md).");
    }

    private static IEnumerable<string> Packed(UnpackedSolution solution) =>
        Frame
            .Concat(solution.Files.Keys.Where(file => VerbatimFolders.Contains(file.Split('/')[0])))
            .Concat(solution.Relationships.Select(relationship => relationship.File))
            .Concat(solution.Tables.SelectMany(table => table.Forms.Concat(table.Views).Concat(table.Charts).Select(part => part.File).Append(table.File)))
            .Concat(solution.Tables.Select(table => $"Entities/{table.Folder}/RibbonDiff.xml"))
            .Concat(Components(solution).Select(component => component.File))
            .Concat(solution.ManagedVariants.Select(variant => variant.File))
            .Concat(Payloads.Of(solution).Select(payload => payload.File));

    private static IEnumerable<Component> Components(UnpackedSolution solution) =>
        solution.Choices.Concat(solution.Roles).Concat(solution.PluginAssemblies).Concat(solution.Steps).Concat(solution.Processes)
            .Concat(solution.WebResources).Concat(solution.Dashboards).Concat(solution.Connectors)
            .Concat(solution.Apps.Where(app => app.FileName == "AppModule")).Concat(solution.SiteMaps.Where(map => map.FileName == "AppModuleSiteMap"));
}
