using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Connector.Definition.Tests.Contract;

/// <summary>A path or query parameter of the definition.</summary>
internal sealed record SwaggerParameter(string Name, string Place, bool IsRequired, JsonObject Schema)
{
    public bool IsInternal => (string?)Schema["x-ms-visibility"] == "internal";
}
