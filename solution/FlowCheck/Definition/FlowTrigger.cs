using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Types;

namespace PowerPlatformMagento.FlowCheck.Definition;

/// <summary>What starts a flow.</summary>
public sealed class FlowTrigger
{
    internal FlowTrigger(JObject json) => Json = json;

    /// <summary>Name in the definition.</summary>
    public required string Name { get; init; }

    /// <summary>Type, e.g. Recurrence or OpenApiConnectionWebhook.</summary>
    public required string Type { get; init; }

    internal JObject Json { get; }

    internal JObject Inputs => Json["inputs"] as JObject ?? [];

    internal OperationCall? Operation => OperationCall.Of(Inputs);

    /// <summary>Expressions that must all be true for a run to start.</summary>
    internal IEnumerable<string> Conditions =>
        (Json["conditions"] as JArray ?? []).Select(condition => FlowJson.Text(FlowJson.Member(condition, "expression"))).OfType<string>();

    /// <summary>The expression of the array that gives one run an element; null without.</summary>
    internal string? SplitOn => FlowJson.Text(Json["splitOn"]);

    /// <summary>Most runs at a time; null without a limit.</summary>
    internal int? Concurrency => FlowJson.Number(FlowJson.Member(Json["runtimeConfiguration"], "concurrency"), "runs");

    internal SecureData Secure => SecureData.Of(Json);
}
