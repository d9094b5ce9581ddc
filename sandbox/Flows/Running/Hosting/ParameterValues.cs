using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck;
using PowerPlatformMagento.FlowCheck.Definition;

namespace PowerPlatformMagento.Sandbox.Flows.Running.Hosting;

/// <summary>Values of a flow's parameters: of the environment variable behind it, else its own default.</summary>
internal static class ParameterValues
{
    /// <param name="flow">The flow.</param>
    /// <param name="catalog">Environment variables of the solutions.</param>
    /// <param name="current">Current values of environment variables; null where there is none.</param>
    public static IReadOnlyDictionary<string, JToken> Of(FlowDefinition flow, FlowCatalog catalog, Func<string, string?> current) =>
        flow.Parameters.Values.ToDictionary(parameter => parameter.Name, parameter => Value(parameter, catalog, current), StringComparer.Ordinal);

    private static JToken Value(FlowParameter parameter, FlowCatalog catalog, Func<string, string?> current)
    {
        var text = parameter.EnvironmentVariable is { } name
            ? current(name) ?? (catalog.EnvironmentVariables.TryGetValue(name, out var variable) ? variable.DefaultValue : null)
            : null;
        return text is null ? parameter.Default ?? JValue.CreateNull() : Typed(parameter.Type, text);
    }

    // A value that does not fit its type stays a text: the action that uses it says so.
    private static JToken Typed(string type, string text)
    {
        try
        {
            return type.ToUpperInvariant() switch
            {
                "INT" => new JValue(long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)),
                "FLOAT" => new JValue(double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture)),
                "BOOL" => new JValue(text.Equals("yes", StringComparison.OrdinalIgnoreCase) || text.Equals("true", StringComparison.OrdinalIgnoreCase)),
                "OBJECT" or "SECUREOBJECT" or "ARRAY" => FlowJson.Parse(text),
                _ => new JValue(text),
            };
        }
        catch (Exception error) when (error is FormatException or OverflowException or JsonException)
        {
            return new JValue(text);
        }
    }
}
