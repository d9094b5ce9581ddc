using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck;
using PowerPlatformMagento.FlowCheck.Connectors;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;
using PowerPlatformMagento.FlowCheck.Expressions.Values;

namespace PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Operations;

/// <summary>Reads parameters that several operations share.</summary>
internal static class RowParameters
{
    public static TableSchema Table(DataverseSchema schema, ConnectorCall call) => schema.Set(Text(call, DataverseOperation.EntityName) ?? string.Empty);

    public static Guid Id(ConnectorCall call) => Guid.TryParse(Text(call, DataverseOperation.RecordId), out var id)
        ? id
        : throw new DataverseProblem(400, "0x80060888", $"The row id '{Text(call, DataverseOperation.RecordId)}' is no GUID.");

    public static JObject Item(ConnectorCall call) => ParameterNames.Gather(call.Parameters, "item") switch
    {
        null => [],
        JObject item => item,
        _ => throw DataverseProblem.Payload("The row is no object."),
    };

    public static string? Text(ConnectorCall call, string name) =>
        FlowJson.IsNull(call.Parameters[name]) ? null : FlowValue.ToText(call.Parameters[name]);
}
