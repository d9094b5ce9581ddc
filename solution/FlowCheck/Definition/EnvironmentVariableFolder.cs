using System.Xml.Linq;
using PowerPlatformMagento.FlowCheck.Solutions;

namespace PowerPlatformMagento.FlowCheck.Definition;

/// <summary>Reads the environment variables of an unpacked solution.</summary>
internal static class EnvironmentVariableFolder
{
    public static IEnumerable<EnvironmentVariableDefinition> Read(ISolutionFiles solution) =>
        solution.Below("environmentvariabledefinitions/", "/environmentvariabledefinition.xml").Select(path => ReadOne(path, solution.Xml(path)!));

    private static EnvironmentVariableDefinition ReadOne(string file, XElement element) => new(
        element.Attribute("schemaname")?.Value ?? throw new InvalidDataException($"{file}: the environment variable has no schema name."),
        element.Element("type")?.Value ?? string.Empty,
        element.Element("defaultvalue")?.Value);
}
