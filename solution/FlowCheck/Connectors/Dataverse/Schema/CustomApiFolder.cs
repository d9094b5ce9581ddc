using System.Globalization;
using System.Xml.Linq;
using PowerPlatformMagento.FlowCheck.Solutions;

namespace PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;

/// <summary>Reads the Custom APIs of an unpacked solution, and knows the platform's actions flows may call.</summary>
internal static class CustomApiFolder
{
    private const int Boolean = 0;
    private const int Entity = 3;
    private const int Picklist = 9;

    /// <summary>Actions of the platform that flows may call.</summary>
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

    /// <exception cref="InvalidDataException">A file is broken.</exception>
    public static IEnumerable<CustomApi> Read(ISolutionFiles solution) => solution.Below("customapis/", "/customapi.xml").Select(path => ReadApi(solution, path));

    private static CustomApi ReadApi(ISolutionFiles solution, string path)
    {
        var api = solution.Xml(path)!;
        var folder = path[..^"customapi.xml".Length];
        return new CustomApi(
            Name(api),
            solution.Below(folder + "customapirequestparameters/", "/customapirequestparameter.xml")
                .Select(file => solution.Xml(file)!)
                .ToDictionary(Name, parameter => (Number(parameter, "type"), parameter.Element("isoptional")?.Value == "1")),
            api.Element("isfunction")?.Value == "1",
            Number(api, "bindingtype") != 0,
            solution.Below(folder + "customapiresponseproperties/", "/customapiresponseproperty.xml")
                .Select(file => solution.Xml(file)!)
                .ToDictionary(Name, answer => Number(answer, "type")));
    }

    private static string Name(XElement element) => element.Attribute("uniquename")?.Value ?? string.Empty;

    private static int Number(XElement parent, string name) => int.Parse(parent.Element(name)?.Value ?? "0", CultureInfo.InvariantCulture);
}
