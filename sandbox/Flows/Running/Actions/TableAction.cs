using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck;
using PowerPlatformMagento.FlowCheck.Expressions.Evaluation;
using PowerPlatformMagento.FlowCheck.Expressions.Values;

namespace PowerPlatformMagento.Sandbox.Flows.Running.Actions;

/// <summary>Create CSV or HTML table.</summary>
internal sealed class TableAction : IActionBehavior
{
    public Task<ActionOutcome> RunAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var from = ArrayInput.Read(context);
        var format = FlowJson.Text(context.Inputs["format"])?.ToUpperInvariant();
        var table = context.Inputs["columns"] is JArray columns ? Custom(context, from, columns) : Automatic(from);
        var text = format switch
        {
            "CSV" => TableText.Csv(table.Headers, table.Rows),
            "HTML" => TableText.Html(table.Headers, table.Rows),
            _ => throw new ExpressionException($"The table format '{format}' is neither CSV nor HTML."),
        };
        return Task.FromResult(ActionOutcome.Success(new JObject { ["from"] = from, ["format"] = format }, new JObject { ["body"] = text }));
    }

    private static (IReadOnlyList<string> Headers, IReadOnlyList<IReadOnlyList<string>> Rows) Custom(ActionContext context, JArray from, JArray columns) => (
        [.. columns.Select(column => FlowValue.ToText(context.Evaluate(FlowJson.Member(column, "header"))))],
        [.. from.Select(element => (IReadOnlyList<string>)[.. columns.Select(column => FlowValue.ToText(context.Evaluate(FlowJson.Member(column, "value") ?? JValue.CreateNull(), element)))])]);

    private static (IReadOnlyList<string> Headers, IReadOnlyList<IReadOnlyList<string>> Rows) Automatic(JArray from)
    {
        if (from.Any(element => element is not JObject))
        {
            throw new ExpressionException("The property 'columns' must be specified unless the 'from' property value is an array of objects.");
        }

        IReadOnlyList<string> headers = [.. from.Cast<JObject>().SelectMany(element => element.Properties()).Select(member => member.Name).Distinct()];
        return (headers, [.. from.Cast<JObject>().Select(element => (IReadOnlyList<string>)[.. headers.Select(header => FlowValue.ToText(element[header]))])]);
    }
}
