using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Checking;
using PowerPlatformMagento.FlowCheck.Connectors;
using PowerPlatformMagento.FlowCheck.Definition;
using PowerPlatformMagento.FlowCheck.Expressions.Syntax;

namespace PowerPlatformMagento.FlowCheck.Shapes;

/// <summary>What trigger and actions of a flow give, as far as definitions and tables tell.</summary>
internal sealed class FlowShapes(FlowSubject subject)
{
    private static readonly HashSet<string> Failures = new(StringComparer.Ordinal) { "Failed", "TimedOut" };

    private readonly Dictionary<FlowAction, ValueShape> _outputs = [];

    /// <summary>Outputs of the trigger, of one run when an array is split.</summary>
    public ValueShape Trigger => field ??= subject.Flow.Trigger.SplitOn is { } splitOn
        ? RecordShapes.Outputs("the trigger's outputs", new ShapeReader(this, null) { IsBeforeSplit = true }.Of(splitOn).Element ?? ValueShape.Open)
        : Event;

    /// <summary>Outputs of the trigger before an array is split.</summary>
    public ValueShape Event => field ??= subject.Flow.Trigger.Operation is { } operation
        ? RecordShapes.Outputs("the trigger's outputs", Body(operation, isTrigger: true))
        : ValueShape.Open;

    /// <summary>Outputs of an action as another one sees them.</summary>
    /// <param name="name">Name of the action.</param>
    /// <param name="reader">The action that looks; null for the trigger.</param>
    public ValueShape Outputs(string? name, FlowAction? reader)
    {
        if (subject.Actions.FirstOrDefault(action => string.Equals(action.Name, name, StringComparison.OrdinalIgnoreCase)) is not { } found)
        {
            return ValueShape.Open;
        }

        var outputs = Outputs(found);
        return found.Operation is not null && MayHaveFailed(found, reader) && outputs.Member("body") is { } body
            ? RecordShapes.Outputs(outputs.What, new EitherShape(body, RecordShapes.Failure) { TellsBoth = false })
            : outputs;
    }

    /// <summary>The element of the innermost loop around an action, or of the loop of a name.</summary>
    public ValueShape Item(FlowAction? place, string? loop) => place is not null
        && subject.Ancestors(place).FirstOrDefault(action => action.Type == "Foreach" && (loop is null || string.Equals(action.Name, loop, StringComparison.OrdinalIgnoreCase))) is { } found
        ? new ShapeReader(this, found).Of(found.Json["foreach"]).Element ?? ValueShape.Open
        : ValueShape.Open;

    private ValueShape Outputs(FlowAction action)
    {
        if (!_outputs.TryGetValue(action, out var outputs))
        {
            // An action that leads back to itself, which another rule reports, finds this.
            _outputs[action] = ValueShape.Open;
            _outputs[action] = outputs = Find(action);
        }

        return outputs;
    }

    private ValueShape Find(FlowAction action)
    {
        var what = $"the outputs of {action.Name}";
        return action.Type switch
        {
            "OpenApiConnection" when action.Operation is { } operation => RecordShapes.Outputs(what, Body(operation, isTrigger: false)),
            "Compose" => new ShapeReader(this, action).Of(action.Inputs),
            "Select" => RecordShapes.Outputs(what, new ArrayShape(new ShapeReader(this, action) { Item = ElementOf(action) }.Of(FlowJson.Member(action.Inputs, "select")))),
            "Query" => RecordShapes.Outputs(what, new ArrayShape(ElementOf(action))),
            "Table" or "Join" => RecordShapes.Outputs(what, ValueShape.Plain),
            _ => ValueShape.Open,
        };
    }

    /// <summary>An element of what a Select, Filter array or table goes through.</summary>
    public ValueShape ElementOf(FlowAction action) => new ShapeReader(this, action).Of(FlowJson.Member(action.Inputs, "from")).Element ?? ValueShape.Open;

    private ValueShape Body(OperationCall call, bool isTrigger) =>
        subject.Flow.Connections.TryGetValue(call.ConnectionKey, out var connection) && subject.Connectors.TryGetValue(connection.Api, out var connector)
            ? connector.BodyOf(new OperationUse(call.OperationId, call.Parameters, isTrigger))
            : ValueShape.Open;

    // Somebody deals with the failure of the action, or of a scope around it, and the reader is not in that scope.
    private bool MayHaveFailed(FlowAction action, FlowAction? reader) => subject.Ancestors(action).Prepend(action).Any(place =>
        (reader is null || !subject.Ancestors(reader).Contains(place))
        && subject.BlockOf(place).Actions.Any(later => later.RunAfter.TryGetValue(place.Name, out var statuses) && statuses.Any(Failures.Contains)));
}
