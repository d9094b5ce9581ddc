using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Operations.Records;

/// <summary>Which fields records of a kind have in a store.</summary>
public sealed record EntitySchema
{
    /// <summary>A JSON schema of the record.</summary>
    public required JsonObject Schema { get; init; }
}
