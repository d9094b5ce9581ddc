using Newtonsoft.Json.Linq;

namespace PowerPlatformMagento.FlowCheck.Definition;

/// <summary>An action of a flow, with the blocks of actions inside it.</summary>
internal sealed class FlowAction
{
    public required string Name { get; init; }

    public required string Type { get; init; }

    public required JObject Json { get; init; }

    /// <summary>The actions of the same block that must have ended, with the statuses they may have ended in.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> RunAfter { get; init; }

    /// <summary>Blocks inside: of a condition the two branches, of a switch its cases, of a loop or scope one.</summary>
    public required IReadOnlyList<ActionBlock> Blocks { get; init; }

    public JToken? Inputs => Json["inputs"];

    public OperationCall? Operation => Inputs is JObject inputs ? OperationCall.Of(inputs) : null;

    public SecureData Secure => SecureData.Of(Json);

    public bool IsLoop => Type is "Foreach" or "Until";

    /// <summary>Longest time it may take, as an ISO 8601 duration; null without.</summary>
    public string? Timeout => FlowJson.Text(FlowJson.Member(Json["limit"], "timeout"));

    public bool HasOption(string name) => (FlowJson.Text(Json["operationOptions"]) ?? string.Empty)
        .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>What is written in the action itself, without the actions inside it.</summary>
    public JObject Own()
    {
        var own = new JObject();
        foreach (var member in Json.Properties().Where(member => member.Name is not ("actions" or "else" or "default" or "cases" or "runAfter" or "description" or "metadata")))
        {
            own[member.Name] = member.Value;
        }

        return own;
    }

    public IEnumerable<FlowAction> DescendantsAndSelf() => Blocks.SelectMany(block => block.Descendants()).Prepend(this);
}
