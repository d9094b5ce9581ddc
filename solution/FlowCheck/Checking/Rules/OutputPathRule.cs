using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Definition;
using PowerPlatformMagento.FlowCheck.Expressions.Syntax;
using PowerPlatformMagento.FlowCheck.Shapes;

namespace PowerPlatformMagento.FlowCheck.Checking.Rules;

/// <summary>
/// Paths into events and answers lead to members they really have, and loops go through arrays. At run time a wrong path is no error but
/// nothing, so that nobody would be told.
/// </summary>
internal sealed class OutputPathRule : IFlowRule
{
    private static readonly HashSet<string> WithElements = new(StringComparer.Ordinal) { "Select", "Query", "Table" };

    public IEnumerable<(string Element, string Text)> Check(FlowSubject subject)
    {
        var shapes = new FlowShapes(subject);
        return Trigger(subject, shapes).Select(problem => (subject.TriggerElement, problem))
            .Concat(subject.Actions.SelectMany(action => Action(action, shapes).Select(problem => (FlowSubject.Element(action), problem))));
    }

    private static List<string> Trigger(FlowSubject subject, FlowShapes shapes)
    {
        var problems = new List<string>();
        var json = (JObject)subject.Flow.Trigger.Json.DeepClone();
        json.Remove("splitOn");
        if (subject.Flow.Trigger.SplitOn is { } splitOn && TemplateWalk.IsDynamic(splitOn))
        {
            Array("splitOn", splitOn, new ShapeReader(shapes, null) { IsBeforeSplit = true, Report = problems.Add }, problems);
        }

        new ShapeReader(shapes, null) { Report = problems.Add }.Of(json);
        return problems;
    }

    private static List<string> Action(FlowAction action, FlowShapes shapes)
    {
        var problems = new List<string>();
        var outside = new ShapeReader(shapes, action) { Report = problems.Add };
        var own = action.Own();
        if (WithElements.Contains(action.Type) && action.Inputs is JObject inputs)
        {
            Array("from", inputs["from"], outside, problems);
            var inside = (JObject)inputs.DeepClone();
            inside.Remove("from");
            own["inputs"] = inside;
            new ShapeReader(shapes, action) { Report = problems.Add, Item = shapes.ElementOf(action) }.Of(own);
            return problems;
        }

        if (action.Type == "Foreach")
        {
            Array("foreach", own["foreach"], outside, problems);
            own.Remove("foreach");
        }

        outside.Of(own);
        return problems;
    }

    private static void Array(string member, JToken? value, ShapeReader reader, List<string> problems)
    {
        var shape = reader.Of(value);
        if (shape.Element is null)
        {
            problems.Add($"{member} is {shape.What}, not an array");
        }
    }
}
