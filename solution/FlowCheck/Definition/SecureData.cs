using Newtonsoft.Json.Linq;

namespace PowerPlatformMagento.FlowCheck.Definition;

/// <summary>What of an action or trigger must not be shown.</summary>
/// <param name="Inputs">Whether the inputs are secret.</param>
/// <param name="Outputs">Whether the outputs are secret.</param>
internal readonly record struct SecureData(bool Inputs, bool Outputs)
{
    public static SecureData Of(JObject json)
    {
        var names = (FlowJson.Member(FlowJson.Member(json["runtimeConfiguration"], "secureData"), "properties") as JArray ?? [])
            .Select(FlowJson.Text)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new SecureData(names.Contains("inputs"), names.Contains("outputs"));
    }
}
