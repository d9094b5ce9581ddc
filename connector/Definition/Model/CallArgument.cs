using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Connector.Definition.Model;

/// <summary>What a drop-down passes to the operation that fills it.</summary>
/// <param name="Reference">Name of a parameter of the calling operation, or of a property of its body; empty for a fixed value.</param>
/// <param name="Value">The fixed value.</param>
internal sealed record CallArgument(string? Reference, JsonValue? Value);
