using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Definition;
using PowerPlatformMagento.FlowCheck.Types;

namespace PowerPlatformMagento.FlowCheck.Checking.Rules;

/// <summary>Actions have the inputs their types need, in forms the flow check knows.</summary>
internal sealed class InputRule : IFlowRule
{
    private static readonly Dictionary<string, string[]> Needed = new(StringComparer.Ordinal)
    {
        ["Compose"] = ["inputs"],
        ["InitializeVariable"] = ["inputs/variables"],
        ["SetVariable"] = ["inputs/value"],
        ["AppendToArrayVariable"] = ["inputs/value"],
        ["AppendToStringVariable"] = ["inputs/value"],
        ["ParseJson"] = ["inputs/content", "inputs/schema"],
        ["Select"] = ["inputs/from", "inputs/select"],
        ["Query"] = ["inputs/from", "inputs/where"],
        ["Join"] = ["inputs/from", "inputs/joinWith"],
        ["Table"] = ["inputs/from", "inputs/format"],
        ["Wait"] = ["inputs"],
        ["Http"] = ["inputs/method", "inputs/uri"],
        ["Terminate"] = ["inputs/runStatus"],
        ["OpenApiConnection"] = ["inputs/host/connectionName", "inputs/host/operationId"],
        ["If"] = ["expression"],
        ["Switch"] = ["expression"],
        ["Foreach"] = ["foreach", "actions"],
        ["Until"] = ["expression", "actions"],
    };

    public IEnumerable<(string Element, string Text)> Check(FlowSubject subject) =>
        subject.Actions.SelectMany(action => Problems(action).Select(problem => (FlowSubject.Element(action), problem)));

    private static IEnumerable<string> Problems(FlowAction action)
    {
        foreach (var path in Needed.GetValueOrDefault(action.Type, []).Where(path => path.Split('/').Aggregate((JToken?)action.Json, FlowJson.Member) is null))
        {
            yield return $"{path} is missing";
        }

        foreach (var name in Conditions.UnknownOperators(action.Type == "Query" ? FlowJson.Member(action.Inputs, "where") : action.Json["expression"]))
        {
            yield return $"the flow check does not know the operator {name} of a condition";
        }

        if (action.Type == "ParseJson" && FlowJson.Member(action.Inputs, "schema") is JObject schema)
        {
            foreach (var keyword in SchemaKeywords.Unknown(schema))
            {
                yield return $"the schema holds {keyword}, which the flow check does not check";
            }
        }

        foreach (var variable in action.Type == "InitializeVariable" ? FlowJson.Member(action.Inputs, "variables") as JArray ?? [] : [])
        {
            if (VariableTypes.Parse(FlowJson.Text(FlowJson.Member(variable, "type"))) is null)
            {
                yield return $"the type of the variable {FlowJson.Text(FlowJson.Member(variable, "name"))} is not known";
            }
        }

        if (action.Timeout is { } timeout && Durations.Parse(timeout) is null)
        {
            yield return $"'{timeout}' is no duration";
        }
    }
}
