using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PowerPlatformMagento.FlowCheck.Definition;

/// <summary>Reads a flow from the JSON of a solution.</summary>
internal static class FlowReader
{
    /// <exception cref="InvalidDataException">The text is no flow; the message names the file.</exception>
    public static FlowDefinition Read(string file, string json, Guid id, string name, bool isOn)
    {
        try
        {
            var properties = FlowJson.ParseObject(json)["properties"] as JObject ?? throw new InvalidDataException("properties are missing.");
            var definition = properties["definition"] as JObject ?? throw new InvalidDataException("properties/definition is missing.");
            return new FlowDefinition(ActionReader.Read(definition))
            {
                Id = id,
                Name = name,
                Description = FlowJson.Text(definition["description"]) ?? string.Empty,
                File = file,
                IsOn = isOn,
                Connections = Members(properties["connectionReferences"]).Select(Connection).ToDictionary(connection => connection.Key, StringComparer.Ordinal),
                Parameters = Members(definition["parameters"]).Select(Parameter).ToDictionary(parameter => parameter.Name, StringComparer.Ordinal),
                Trigger = Trigger(definition),
            };
        }
        catch (Exception error) when (error is InvalidDataException or JsonException)
        {
            throw new InvalidDataException($"{file}: {error.Message}", error);
        }
    }

    private static FlowConnection Connection(JProperty member)
    {
        var api = FlowJson.Member(member.Value, "api");
        var custom = FlowJson.Text(FlowJson.Member(api, "logicalName"));
        return new FlowConnection(
            member.Name,
            FlowJson.Text(FlowJson.Member(FlowJson.Member(member.Value, "connection"), "connectionReferenceLogicalName")) ?? string.Empty,
            custom ?? FlowJson.Text(FlowJson.Member(api, "name")) ?? string.Empty,
            custom is not null);
    }

    private static FlowParameter Parameter(JProperty member) => new(
        member.Name,
        FlowJson.Text(FlowJson.Member(member.Value, "type")) ?? "Object",
        FlowJson.Member(member.Value, "defaultValue"),
        FlowJson.Text(FlowJson.Member(FlowJson.Member(member.Value, "metadata"), "schemaName")));

    private static FlowTrigger Trigger(JObject definition) => Members(definition["triggers"]).ToList() switch
    {
        [{ Value: JObject json } only] => new FlowTrigger(json)
        {
            Name = only.Name,
            Type = FlowJson.Text(json["type"]) ?? throw new InvalidDataException($"the trigger {only.Name} has no type."),
        },
        var several => throw new InvalidDataException($"a cloud flow has exactly one trigger, this one has {several.Count}."),
    };

    private static IEnumerable<JProperty> Members(JToken? token) => (token as JObject ?? []).Properties();
}
