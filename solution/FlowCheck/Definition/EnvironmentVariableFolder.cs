using System.Xml;
using System.Xml.Linq;

namespace PowerPlatformMagento.Sandbox.Flows.Definition;

/// <summary>Reads the environment variables of an unpacked solution.</summary>
internal static class EnvironmentVariableFolder
{
    public static IEnumerable<EnvironmentVariableDefinition> Read(string solution)
    {
        var folder = Path.Combine(solution, "environmentvariabledefinitions");
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "environmentvariabledefinition.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(ReadOne)
            : [];
    }

    private static EnvironmentVariableDefinition ReadOne(string file)
    {
        try
        {
            var element = XElement.Load(file);
            return new EnvironmentVariableDefinition(
                element.Attribute("schemaname")?.Value ?? throw new InvalidDataException($"{file}: the environment variable has no schema name."),
                element.Element("type")?.Value ?? string.Empty,
                element.Element("defaultvalue")?.Value);
        }
        catch (XmlException error)
        {
            throw new InvalidDataException($"{file}: {error.Message}", error);
        }
    }
}
