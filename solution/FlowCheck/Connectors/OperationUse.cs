using Newtonsoft.Json.Linq;

namespace PowerPlatformMagento.FlowCheck.Connectors;

/// <summary>An operation as a flow uses it, before a run.</summary>
/// <param name="OperationId">Name of the operation.</param>
/// <param name="Parameters">Parameters as written; texts may hold expressions.</param>
/// <param name="IsTrigger">Whether it starts the flow.</param>
public sealed record OperationUse(string OperationId, JObject Parameters, bool IsTrigger)
{
    /// <summary>A parameter that is written out; null when it is missing or worked out by a run.</summary>
    internal string? Constant(string name) =>
        FlowJson.Text(Parameters[name]) is { } text && !Expressions.Syntax.TemplateWalk.IsDynamic(text) ? text : null;
}
