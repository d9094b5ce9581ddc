using System.Xml.Linq;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Packing;

/// <summary>Builds customizations.xml out of an unpacked solution, in the order of its residue.</summary>
/// <param name="solution">The solution; it keeps all rules.</param>
/// <param name="managed">Takes the _managed variant of a file where there is one.</param>
internal sealed class CustomizationsComposer(UnpackedSolution solution, bool managed)
{
    private readonly Dictionary<string, Component> variants =
        managed ? solution.ManagedVariants.ToDictionary(variant => variant.UnmanagedFile) : [];

    public XElement Compose()
    {
        var root = new XElement(solution.Residue);
        Fill(root, "Entities", solution.Tables.OrderBy(table => table.Folder, StringComparer.OrdinalIgnoreCase).Select(Table));
        Fill(root, "Roles", solution.Roles.Select(Whole));
        Fill(root, "Workflows", solution.Processes.Select(Whole));
        Fill(root, "EntityRelationships", Relationships());
        Fill(root, "optionsets", solution.Choices.Select(Whole));
        Fill(root, "Dashboards", solution.Dashboards.Select(Whole));
        Fill(root, "WebResources", solution.WebResources.Select(Whole));
        Fill(root, "SolutionPluginAssemblies", solution.PluginAssemblies.Select(Whole));
        Fill(root, "SdkMessageProcessingSteps", solution.Steps.Select(Whole));
        Fill(root, "AppModuleSiteMaps", solution.SiteMaps.Select(Whole));
        Fill(root, "AppModules", solution.Apps.Select(Whole));
        Fill(root, "Connectors", solution.Connectors.Select(Whole));
        return root;
    }

    /// <summary>A container without content stays as the residue has it; content without container cannot happen, a rule sees to it.</summary>
    private static void Fill(XElement root, string container, IEnumerable<XElement> content) => root.Element(container)?.Add(content);

    private XElement Table(Table table)
    {
        var entity = new XElement(table.Entity);
        var forms = table.Forms.GroupBy(form => form.File.Split('/')[^2], StringComparer.Ordinal)
            .Select(group => new XElement("forms", new XAttribute("type", group.Key), group.SelectMany(Parts)));
        entity.Element("FormXml")?.Add(forms);
        if (table.Views.Count > 0)
        {
            entity.Element("SavedQueries")?.Add(new XElement("savedqueries", table.Views.SelectMany(Parts)));
        }

        entity.Element("Visualizations")?.Add(table.Charts.SelectMany(Parts));
        entity.Element("RibbonDiffXml")?.Add(solution.Ribbon(table)?.Elements());
        return entity;
    }

    private IEnumerable<XElement> Relationships()
    {
        var definitions = solution.Relationships.ToDictionary(relationship => relationship.Xml.Attr("Name"));
        return solution.RelationshipIndex.Select(name => new XElement(definitions[name].Xml));
    }

    private XElement Whole(Component component) => Parts(component).Single();

    /// <summary>The component, or what its managed variant has in its place.</summary>
    private IEnumerable<XElement> Parts(Component component) =>
        !variants.TryGetValue(component.File, out var variant) ? [new XElement(component.Xml)]
        : variant.Xml.Name == component.Xml.Name ? [new XElement(variant.Xml)]
        : variant.Xml.Elements(component.Xml.Name).Select(part => new XElement(part));
}
