using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Packer.Reading;

/// <summary>A trigger or an action of a cloud flow.</summary>
/// <param name="Name">Its name in the flow.</param>
/// <param name="Json">Its definition.</param>
/// <param name="Siblings">Names of the actions it may wait for.</param>
internal sealed record FlowAction(string Name, JsonObject Json, IReadOnlyCollection<string> Siblings)
{
    public JsonObject? Inputs => Json["inputs"] as JsonObject;

    /// <summary>Key of the connection it runs over; null when it needs none.</summary>
    public string? Connection => FlowDefinition.Text(Inputs, "host", "connectionName");

    /// <summary>Operation of the connector; null for actions of the platform itself.</summary>
    public string? Operation => FlowDefinition.Text(Inputs, "host", "operationId");

    /// <summary>A parameter of the operation when it is plain text; null otherwise.</summary>
    public string? Parameter(string name) => FlowDefinition.Text(Inputs, "parameters", name);
}
