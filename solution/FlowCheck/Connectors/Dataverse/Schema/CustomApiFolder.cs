using System.Globalization;
using System.Xml.Linq;

namespace PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Schema;

/// <summary>Reads the Custom APIs of an unpacked solution, and knows the platform's actions flows may call.</summary>
internal static class CustomApiFolder
{
    private const int Boolean = 0;
    private const int Entity = 3;
    private const int Picklist = 9;

    /// <summary>Actions of the platform that the sandbox runs.</summary>
    public static IEnumerable<CustomApi> Platform =>
    [
        new("CloseIncident", new Dictionary<string, (int, bool)> { ["IncidentResolution"] = (Entity, false), ["Status"] = (Picklist, false) }, false, false),
        new(
            "QualifyLead",
            new Dictionary<string, (int, bool)>
            {
                ["CreateAccount"] = (Boolean, false),
                ["CreateContact"] = (Boolean, false),
                ["CreateOpportunity"] = (Boolean, false),
                ["Status"] = (Picklist, false),
            },
            false,
            true),
    ];

    public static IEnumerable<CustomApi> Read(string solution)
    {
        var folder = Path.Combine(solution, "customapis");
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "customapi.xml", SearchOption.AllDirectories).Select(ReadApi) : [];
    }

    private static CustomApi ReadApi(string file)
    {
        var api = XElement.Load(file);
        var parameters = Path.Combine(Path.GetDirectoryName(file)!, "customapirequestparameters");
        return new CustomApi(
            Name(api),
            Directory.Exists(parameters)
                ? Directory.EnumerateFiles(parameters, "customapirequestparameter.xml", SearchOption.AllDirectories)
                    .Select(path => XElement.Load(path))
                    .ToDictionary(Name, parameter => (Number(parameter, "type"), parameter.Element("isoptional")?.Value == "1"))
                : new Dictionary<string, (int, bool)>(),
            api.Element("isfunction")?.Value == "1",
            Number(api, "bindingtype") != 0);
    }

    private static string Name(XElement element) => element.Attribute("uniquename")?.Value ?? string.Empty;

    private static int Number(XElement parent, string name) => int.Parse(parent.Element(name)?.Value ?? "0", CultureInfo.InvariantCulture);
}
