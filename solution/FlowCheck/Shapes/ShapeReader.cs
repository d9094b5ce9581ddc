using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Definition;
using PowerPlatformMagento.FlowCheck.Expressions.Syntax;

namespace PowerPlatformMagento.FlowCheck.Shapes;

/// <summary>Works out what expressions of one place of a flow give, and tells of paths that lead nowhere.</summary>
/// <param name="shapes">What trigger and actions give.</param>
/// <param name="place">The action the expressions stand in; null for the trigger.</param>
internal sealed class ShapeReader(FlowShapes shapes, FlowAction? place)
{
    /// <summary>What item() is; null for the element of the innermost loop.</summary>
    public ValueShape? Item { get; init; }

    /// <summary>Whether the trigger's outputs are those before an array is split.</summary>
    public bool IsBeforeSplit { get; init; }

    /// <summary>Takes what is wrong.</summary>
    public Action<string> Report { get; init; } = _ => { };

    /// <summary>What a piece of a definition becomes.</summary>
    public ValueShape Of(JToken? template)
    {
        switch (template)
        {
            case JObject members:
                // All of it is read, so that everything wrong in it is told.
                return new ObjectShape("an object", members.Properties().Select(member => KeyValuePair.Create(member.Name, Of(member.Value))).ToList());
            case JArray elements:
                return Array(elements.Select(Of).ToList());
            case JValue { Value: string text }:
                var expressions = TemplateWalk.Expressions(text).Select(Of).ToList();
                return expressions is [var only] && text.StartsWith('@') && !text.StartsWith("@{", StringComparison.Ordinal) ? only : ValueShape.Plain;
            case null or { Type: JTokenType.Null }:
                return ValueShape.Open;
            default:
                return ValueShape.Plain;
        }
    }

    private ValueShape Of(ExpressionNode node) => node switch
    {
        ExpressionNode.Literal literal => Of(literal),
        ExpressionNode.Selection selection => Of(selection),
        ExpressionNode.Call call => Of(call, [.. call.Arguments.Select(Of)]),
        _ => ValueShape.Open,
    };

    private static ValueShape Of(ExpressionNode.Literal literal) => FlowJson.IsNull(literal.Value) ? ValueShape.Open : ValueShape.Plain;

    private ValueShape Of(ExpressionNode.Selection selection)
    {
        var target = Of(selection.Target);
        if (selection.Key is not ExpressionNode.Literal key)
        {
            Of(selection.Key);
            return target.Element ?? ValueShape.Open;
        }

        return FlowJson.Text(key.Value) is { } path
            ? ShapePath.Follow(target, path, problem => Report($"{selection}: {problem}"))
            : target.Element ?? ValueShape.Open;
    }

    private ValueShape Of(ExpressionNode.Call call, IReadOnlyList<ValueShape> arguments)
    {
        var outputs = IsBeforeSplit ? shapes.Event : shapes.Trigger;
        return call.Name.ToUpperInvariant() switch
        {
            "TRIGGEROUTPUTS" => outputs,
            "TRIGGERBODY" => Body(outputs),
            "TRIGGER" => RecordShapes.Of("the record of the trigger", outputs),
            "OUTPUTS" or "ACTIONOUTPUTS" => shapes.Outputs(call.FirstText, place),
            "BODY" or "ACTIONBODY" => Body(shapes.Outputs(call.FirstText, place)),
            "ACTIONS" => RecordShapes.Of("the record of an action", shapes.Outputs(call.FirstText, place)),
            "RESULT" => new ArrayShape(RecordShapes.Result),
            "ITEM" => Item ?? shapes.Item(place, null),
            "ITEMS" => shapes.Item(place, call.FirstText),
            "FIRST" or "LAST" when arguments is [var only] => only.Element ?? ValueShape.Open,
            "TAKE" or "SKIP" or "REVERSE" or "SORT" when arguments is [var elements, ..] => elements,
            "UNION" or "INTERSECTION" or "COALESCE" when arguments.Count > 0 => EitherShape.Of(arguments),
            "IF" when arguments is [_, var then, var otherwise] => EitherShape.Of([then, otherwise]),
            "CREATEARRAY" or "ARRAY" => Array(arguments),
            _ => ValueShape.Open,
        };
    }

    private static ValueShape Body(ValueShape outputs) => outputs.Member("body") ?? outputs;

    private static ArrayShape Array(IReadOnlyList<ValueShape> elements) => new(elements.Count > 0 ? EitherShape.Of(elements) : ValueShape.Open);
}
