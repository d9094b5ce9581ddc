using System.Xml.Linq;
using Newtonsoft.Json.Linq;

namespace PowerPlatformMagento.FlowCheck.Tests.Support;

/// <summary>An unpacked solution with flows, in a temporary folder that is removed with the test.</summary>
internal sealed class SolutionFolder : IDisposable
{
    public const string ManualTrigger = """{ "manual": { "type": "Request", "kind": "Button", "inputs": { "schema": {} } } }""";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mag-flows-");
    private readonly List<XElement> _references = [];
    private int _flows;

    public string Path => _folder.FullName;

    /// <summary>Adds a flow; parts are JSON.</summary>
    public SolutionFolder Flow(
        string name, string actions, string trigger = ManualTrigger, string connections = "{}", string parameters = "{}", bool isOn = true)
    {
        var definition = new JObject
        {
            ["properties"] = new JObject
            {
                ["connectionReferences"] = FlowJson.Parse(connections),
                ["definition"] = new JObject
                {
                    ["contentVersion"] = "1.0.0.0",
                    ["parameters"] = FlowJson.Parse(parameters),
                    ["triggers"] = FlowJson.Parse(trigger),
                    ["actions"] = FlowJson.Parse(actions),
                },
            },
            ["schemaVersion"] = "1.0.0.0",
        };
        return File(name, definition.ToString(), isOn);
    }

    /// <summary>Adds a flow whose file holds this text.</summary>
    public SolutionFolder File(string name, string json, bool isOn = true, int category = 5)
    {
        var id = new Guid(++_flows, 0, 0, [0, 0, 0, 0, 0, 0, 0, 7]);
        var file = $"{name.Replace(" ", string.Empty, StringComparison.Ordinal)}-{id.ToString().ToUpperInvariant()}.json";
        Write($"Workflows/{file}", json);
        Write($"Workflows/{file}.data.xml", new XElement(
            "Workflow",
            new XAttribute("WorkflowId", id.ToString("B")),
            new XAttribute("Name", name),
            new XElement("JsonFileName", $"/Workflows/{file}"),
            new XElement("Category", category),
            new XElement("StateCode", isOn ? 1 : 0)).ToString());
        return this;
    }

    public SolutionFolder Reference(string logicalName, string api, Guid? customConnector = null)
    {
        _references.Add(new XElement(
            "connectionreference",
            new XAttribute("connectionreferencelogicalname", logicalName),
            new XElement("connectorid", $"/providers/Microsoft.PowerApps/apis/{api}"),
            customConnector is { } id ? new XElement("customconnectorid", new XElement("connectorid", id.ToString("B"))) : null));
        return Write("Other/Customizations.xml", new XElement("ImportExportXml", new XElement("connectionreferences", _references)).ToString());
    }

    public SolutionFolder Variable(string schemaName, string? defaultValue, string type = "100000000") => Write(
        $"environmentvariabledefinitions/{schemaName}/environmentvariabledefinition.xml",
        new XElement(
            "environmentvariabledefinition",
            new XAttribute("schemaname", schemaName),
            defaultValue is null ? null : new XElement("defaultvalue", defaultValue),
            new XElement("type", type)).ToString());

    public SolutionFolder Write(string file, string content)
    {
        var path = System.IO.Path.Combine(Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, content);
        return this;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
