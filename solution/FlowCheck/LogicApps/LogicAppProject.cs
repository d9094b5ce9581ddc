using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse;
using PowerPlatformMagento.FlowCheck.Connectors.Messages;
using PowerPlatformMagento.FlowCheck.Connectors.Swagger;
using PowerPlatformMagento.FlowCheck.Definition;
using PowerPlatformMagento.FlowCheck.Solutions;

namespace PowerPlatformMagento.FlowCheck.LogicApps;

/// <summary>
/// Reads the workflows of a Logic Apps Standard project as the cloud flows they are twins of: connections name their operations by path
/// there and by operationId here, parameters come from app settings instead of environment variables.
/// </summary>
public static partial class LogicAppProject
{
    private const string Definition = "/workflow.json";
    private const string Text = "100000000";

    /// <summary>Reads all workflows.</summary>
    /// <param name="project">The files of the project, with <c>connections.json</c> and <c>parameters.json</c>.</param>
    /// <param name="connector">Name the custom connector goes by in flows.</param>
    /// <param name="openApi">OpenAPI 2.0 definition of the custom connector.</param>
    /// <exception cref="InvalidDataException">A file is missing or broken, or calls what is not known; the message names it.</exception>
    public static FlowCatalog Read(ISolutionFiles project, string connector, string openApi)
    {
        ArgumentNullException.ThrowIfNull(project);
        var connections = Connections(project, connector).ToDictionary(connection => connection.Key, StringComparer.Ordinal);
        var parameters = Parse(project, "parameters.json");
        var translation = new LogicAppTranslation(connections, SwaggerDefinition.Read(openApi));
        var flows = project.Paths.Where(path => path.EndsWith(Definition, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(path => Flow(path[..^Definition.Length], Parse(project, path), parameters, translation));
        return new FlowCatalog(
            [.. flows],
            connections.Values.ToDictionary(connection => connection.Key, Reference, StringComparer.OrdinalIgnoreCase),
            parameters.PropertyValues().Select(Setting).OfType<string>().Distinct()
                .ToDictionary(setting => setting, setting => new EnvironmentVariableDefinition(setting, Text, null), StringComparer.OrdinalIgnoreCase));
    }

    private static FlowDefinition Flow(string name, JObject file, JObject parameters, LogicAppTranslation translation)
    {
        if (FlowJson.Text(file["kind"]) != "Stateful" || file["definition"] is not JObject definition)
        {
            throw new InvalidDataException($"{name}{Definition}: it is no stateful workflow.");
        }

        try
        {
            var translated = translation.Translate(definition);
            translated["parameters"] = Parameters(parameters);
            var flow = new JObject { ["properties"] = new JObject { ["connectionReferences"] = translation.References(), ["definition"] = translated } };
            return FlowReader.Read(name + Definition, FlowJson.Write(flow), Id(name), name, isOn: true);
        }
        catch (NotSupportedException error)
        {
            throw new InvalidDataException($"{name}{Definition}: {error.Message}", error);
        }
    }

    private static JObject Parameters(JObject parameters) => new(parameters.Properties().Select(parameter =>
    {
        var result = new JObject { ["type"] = FlowJson.Member(parameter.Value, "type") };
        if (Setting(parameter.Value) is { } setting)
        {
            result["metadata"] = new JObject { ["schemaName"] = setting };
        }
        else
        {
            result["defaultValue"] = FlowJson.Member(parameter.Value, "value");
        }

        return new JProperty(parameter.Name, result);
    }));

    private static IEnumerable<FlowConnection> Connections(ISolutionFiles project, string connector)
    {
        foreach (var connection in (Parse(project, "connections.json")["managedApiConnections"] as JObject ?? []).Properties())
        {
            var api = FlowJson.Text(FlowJson.Member(FlowJson.Member(connection.Value, "api"), "id")) ?? string.Empty;
            var name = api[(api.LastIndexOf('/') + 1)..];
            yield return api.Contains("/customApis/", StringComparison.OrdinalIgnoreCase)
                ? new FlowConnection(connection.Name, connection.Name, connector, IsCustom: true)
                : new FlowConnection(connection.Name, connection.Name, Platform(name), IsCustom: false);
        }
    }

    // The same connectors go by other names on the two platforms.
    private static string Platform(string name) => name switch
    {
        "commondataservice" => DataverseChecks.Api,
        "office365" => OutlookChecks.Api,
        _ => throw new InvalidDataException($"connections.json: the connector {name} is not known."),
    };

    private static ConnectionReference Reference(FlowConnection connection) =>
        new(connection.LogicalName, "/providers/Microsoft.PowerApps/apis/" + connection.Api, connection.IsCustom ? Id(connection.Api) : null);

    private static string? Setting(JToken parameter) =>
        FlowJson.Text(FlowJson.Member(parameter, "value")) is { } value && AppSetting().Match(value) is { Success: true } match ? match.Groups["name"].Value : null;

    private static JObject Parse(ISolutionFiles project, string path)
    {
        try
        {
            return FlowJson.ParseObject(project.Read(path) ?? throw new InvalidDataException($"{path} is missing."));
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"{path}: {error.Message}", error);
        }
    }

    // Workflows have no ids of their own.
    private static Guid Id(string name) => new(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16));

    [GeneratedRegex(@"^@appsetting\('(?<name>[^']+)'\)$")]
    private static partial Regex AppSetting();
}
