using System.Xml.Linq;
using PowerPlatformMagento.Packer.Packing;

namespace PowerPlatformMagento.Packer.Reading;

/// <summary>Takes a package apart into the files of the unpacked layout, so that the same rules judge both.</summary>
internal sealed class Unpacker
{
    private static readonly string[] Own = ["solution.xml", "customizations.xml", ContentTypes.File];

    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    private readonly Dictionary<string, byte[]> rest;

    private readonly XElement root;

    private Unpacker(IReadOnlyDictionary<string, byte[]> entries)
    {
        rest = entries.Where(entry => !Own.Contains(entry.Key)).ToDictionary();
        root = Load(entries, "customizations.xml");
        Add("Other/Solution.xml", Load(entries, "solution.xml"));
    }

    /// <summary>Files of the unpacked layout. What the package does not refer to keeps its path.</summary>
    /// <exception cref="InvalidDataException">solution.xml or customizations.xml is missing or is not XML.</exception>
    public static IReadOnlyDictionary<string, byte[]> Unpack(IReadOnlyDictionary<string, byte[]> entries) => new Unpacker(entries).Unpack();

    private SortedDictionary<string, byte[]> Unpack()
    {
        Take("Entities", AddTable);
        Take("Roles", role => Add($"Roles/{role.Attr("name")}.xml", role));
        Take("Workflows", process => AddWithContent(process, First(process, "JsonFileName", "XamlFileName").TrimStart('/')));
        Take("optionsets", choice => Add($"OptionSets/{choice.Attr("Name")}.xml", choice));
        Take("Dashboards", dashboard => Add($"Dashboards/{Braced(dashboard.Text("FormId"))}.xml", dashboard));
        Take("WebResources", resource => AddWithContent(resource, $"WebResources/{resource.Text("Name")}"));
        Take("SolutionPluginAssemblies", assembly => AddWithContent(assembly, assembly.Text("FileName").TrimStart('/')));
        Take("SdkMessageProcessingSteps", step => Add($"SdkMessageProcessingSteps/{Braced(step.Attr("SdkMessageProcessingStepId"))}.xml", step));
        Take("AppModuleSiteMaps", map => Add($"AppModuleSiteMaps/{map.Text("SiteMapUniqueName")}/AppModuleSiteMap.xml", map));
        Take("AppModules", app => Add($"AppModules/{app.Text("UniqueName")}/AppModule.xml", app));
        Take("Connectors", connector => Add($"Connectors/{connector.Text("name")}.xml", connector));
        AddRelationships();
        Add("Other/Customizations.xml", root);
        foreach (var (path, bytes) in rest)
        {
            files.TryAdd(path.StartsWith("Connector/", StringComparison.Ordinal) ? "Connectors/" + path["Connector/".Length..] : path, bytes);
        }

        return files;
    }

    private static XElement Load(IReadOnlyDictionary<string, byte[]> entries, string path) => new SolutionXml(entries).Load(path);

    /// <summary>Empties a container and handles its children one by one.</summary>
    private void Take(string container, Action<XElement> handle)
    {
        foreach (var child in root.Elements(container).Elements().ToList())
        {
            child.Remove();
            handle(child);
        }
    }

    private void AddTable(XElement entity)
    {
        var folder = $"Entities/{entity.Text("Name")}/";
        foreach (var form in entity.Elements("FormXml").Elements("forms").Elements("systemform").ToList())
        {
            Add($"{folder}FormXml/{form.Parent.Attr("type")}/{Braced(form.Text("formid"))}.xml", new XElement("forms", form));
        }

        foreach (var view in entity.Elements("SavedQueries").Elements("savedqueries").Elements("savedquery").ToList())
        {
            Add($"{folder}SavedQueries/{Braced(view.Text("savedqueryid"))}.xml", new XElement("savedqueries", view));
        }

        foreach (var chart in entity.Elements("Visualizations").Elements("visualization").ToList())
        {
            Add($"{folder}Visualizations/{Braced(chart.Text("savedqueryvisualizationid"))}.xml", chart);
        }

        if (entity.Element("RibbonDiffXml") is { HasElements: true } ribbon)
        {
            Add(folder + "RibbonDiff.xml", new XElement(ribbon));
        }

        foreach (var placeholder in new[] { "FormXml", "SavedQueries", "Visualizations", "RibbonDiffXml" })
        {
            entity.Element(placeholder)?.RemoveNodes();
        }

        Add(folder + "Entity.xml", entity);
    }

    private void AddRelationships()
    {
        var all = root.Elements("EntityRelationships").Elements("EntityRelationship").ToList();
        all.Remove();
        foreach (var group in all.GroupBy(relationship => First(relationship, "ReferencedEntityName", "FirstEntityName")))
        {
            Add($"Other/Relationships/{group.Key}.xml", new XElement("EntityRelationships", group));
        }

        Add("Other/Relationships.xml", new XElement("EntityRelationships", all.Select(relationship => new XElement("EntityRelationship", relationship.Attribute("Name")))));
    }

    /// <summary>A component with a payload: the payload gets its unpacked path, if the package has it.</summary>
    private void AddWithContent(XElement component, string file)
    {
        Add(file + ".data.xml", component);
        if (rest.Remove(First(component, "JsonFileName", "XamlFileName", "FileName").TrimStart('/'), out var bytes))
        {
            files[file] = bytes;
        }
    }

    /// <summary>Two components of one id both stay, under different names: a rule has to see both.</summary>
    private void Add(string path, XElement component)
    {
        var free = path;
        for (var number = 2; files.ContainsKey(free); number++)
        {
            free = $"{path[..^".xml".Length]} {number}.xml";
        }

        files.Add(free, XmlForm.Unpacked(component));
    }

    private static string First(XElement component, params string[] elements) => elements.Select(component.Text).FirstOrDefault(text => text.Length > 0) ?? string.Empty;

    private static string Braced(string id) => $"{{{id.BareGuid()}}}";
}
