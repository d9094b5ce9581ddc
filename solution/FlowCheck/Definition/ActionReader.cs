using Newtonsoft.Json.Linq;

namespace PowerPlatformMagento.FlowCheck.Definition;

/// <summary>Reads the actions of a definition, those inside others too.</summary>
internal static class ActionReader
{
    /// <exception cref="InvalidDataException">An action is broken.</exception>
    public static ActionBlock Read(JObject parent) => Block("actions", null, parent);

    private static ActionBlock Block(string name, JToken? @case, JObject parent) => new(
        name, @case, [.. (parent["actions"] as JObject ?? []).Properties().Select(Action)]);

    private static FlowAction Action(JProperty member)
    {
        var json = member.Value as JObject ?? throw new InvalidDataException($"the action {member.Name} is no object.");
        var type = FlowJson.Text(json["type"]) ?? throw new InvalidDataException($"the action {member.Name} has no type.");
        return new FlowAction
        {
            Name = member.Name,
            Type = type,
            Json = json,
            RunAfter = RunAfter(member.Name, json),
            Blocks = [.. Blocks(type, json)],
        };
    }

    private static Dictionary<string, IReadOnlyList<string>> RunAfter(string name, JObject json)
    {
        var waits = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var member in (json["runAfter"] as JObject ?? []).Properties())
        {
            waits[member.Name] = member.Value is JArray statuses
                ? [.. statuses.Select(FlowJson.Text).OfType<string>().Select(Status)]
                : throw new InvalidDataException($"runAfter of the action {name} names no statuses for {member.Name}.");
        }

        return waits;
    }

    // Definitions write them in any case; the older designer in capitals.
    private static string Status(string text) => text.ToUpperInvariant() switch
    {
        "SUCCEEDED" => "Succeeded",
        "FAILED" => "Failed",
        "SKIPPED" => "Skipped",
        "TIMEDOUT" => "TimedOut",
        _ => text,
    };

    private static IEnumerable<ActionBlock> Blocks(string type, JObject json)
    {
        switch (type)
        {
            case "If":
                yield return Block("actions", null, json);
                yield return Block("else", null, json["else"] as JObject ?? []);
                break;
            case "Switch":
                foreach (var @case in (json["cases"] as JObject ?? []).Properties())
                {
                    yield return Block(@case.Name, FlowJson.Member(@case.Value, "case"), @case.Value as JObject ?? []);
                }

                yield return Block("default", null, json["default"] as JObject ?? []);
                break;
            default:
                if (json["actions"] is JObject)
                {
                    yield return Block("actions", null, json);
                }

                break;
        }
    }
}
