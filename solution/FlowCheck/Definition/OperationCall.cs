using Newtonsoft.Json.Linq;

namespace PowerPlatformMagento.FlowCheck.Definition;

/// <summary>The operation of a connector that an action or trigger calls.</summary>
/// <param name="ConnectionKey">Key of the flow's connection.</param>
/// <param name="OperationId">Name of the operation.</param>
/// <param name="ApiId">Resource id of the connector; empty when the definition leaves it out.</param>
/// <param name="Parameters">Parameters as written, with expressions.</param>
internal sealed record OperationCall(string ConnectionKey, string OperationId, string ApiId, JObject Parameters)
{
    /// <summary>Reads the inputs; null when they call no operation.</summary>
    public static OperationCall? Of(JObject inputs) => inputs["host"] is JObject host
        ? new OperationCall(
            FlowJson.Text(host["connectionName"]) ?? string.Empty,
            FlowJson.Text(host["operationId"]) ?? string.Empty,
            FlowJson.Text(host["apiId"]) ?? string.Empty,
            inputs["parameters"] as JObject ?? [])
        : null;
}
