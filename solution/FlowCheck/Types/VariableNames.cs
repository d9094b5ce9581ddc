using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Definition;

namespace PowerPlatformMagento.FlowCheck.Types;

/// <summary>The variables an action initializes or changes.</summary>
internal static class VariableNames
{
    public static IEnumerable<string> Of(FlowAction action)
    {
        var inputs = action.Inputs as JObject ?? [];
        return action.Type == "InitializeVariable"
            ? (inputs["variables"] as JArray ?? []).Select(variable => FlowJson.Text(FlowJson.Member(variable, "name"))).OfType<string>()
            : FlowJson.Text(inputs["name"]) is { } name ? [name] : [];
    }
}
