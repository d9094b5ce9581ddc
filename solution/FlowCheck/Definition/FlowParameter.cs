using Newtonsoft.Json.Linq;

namespace PowerPlatformMagento.FlowCheck.Definition;

/// <summary>A parameter of a flow.</summary>
/// <param name="Name">Name expressions use.</param>
/// <param name="Type">String, Int, Float, Bool, Array, Object or a secure form of String and Object.</param>
/// <param name="Default">Value without another one; null when it has none.</param>
/// <param name="EnvironmentVariable">Schema name of the environment variable that gives the value; null for none.</param>
public sealed record FlowParameter(string Name, string Type, JToken? Default, string? EnvironmentVariable)
{
    /// <summary>Whether the value must not be shown.</summary>
    public bool IsSecure => Type.StartsWith("Secure", StringComparison.OrdinalIgnoreCase);
}
