using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Connector.Definition.Tests.Linting;

/// <summary>A schema at a place.</summary>
/// <param name="Name">Name of the property; null for items and the top.</param>
/// <param name="IsHidden">Whether it, or something above it, is internal.</param>
internal sealed record LintSchema(JsonObject Node, string Place, string? Name, bool IsRequired, bool IsHidden, bool IsInput, int Depth);
