using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Connectors;
using PowerPlatformMagento.FlowCheck.Definition;
using PowerPlatformMagento.FlowCheck.Expressions.Syntax;

namespace PowerPlatformMagento.FlowCheck.Checking;

/// <summary>A flow under check, with what its rules look up.</summary>
internal sealed class FlowSubject
{
    private readonly Dictionary<FlowAction, (ActionBlock Block, FlowAction? Parent)> _places = [];

    public FlowSubject(FlowDefinition flow, FlowCatalog catalog, IReadOnlyDictionary<string, IConnectorChecks> connectors)
    {
        Flow = flow;
        Catalog = catalog;
        Connectors = connectors;
        Place(flow.Actions, null);
        Actions = [.. flow.Actions.Descendants()];
        Names = Actions.Select(action => action.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    public FlowDefinition Flow { get; }

    public FlowCatalog Catalog { get; }

    public IReadOnlyDictionary<string, IConnectorChecks> Connectors { get; }

    public IReadOnlyList<FlowAction> Actions { get; }

    public IReadOnlySet<string> Names { get; }

    public string TriggerElement => $"trigger {Flow.Trigger.Name}";

    public static string Element(FlowAction action) => $"action {action.Name}";

    public ActionBlock BlockOf(FlowAction action) => _places[action].Block;

    public FlowAction? ParentOf(FlowAction action) => _places[action].Parent;

    public IEnumerable<FlowAction> Ancestors(FlowAction action)
    {
        for (var parent = ParentOf(action); parent is not null; parent = ParentOf(parent))
        {
            yield return parent;
        }
    }

    /// <summary>Actions that have ended when an action begins, with those inside them that can be seen from outside.</summary>
    public IReadOnlySet<FlowAction> Before(FlowAction action)
    {
        var before = new HashSet<FlowAction>();
        foreach (var place in Ancestors(action).Prepend(action))
        {
            Collect(place, BlockOf(place), before);
        }

        return before;
    }

    /// <summary>Every place with expressions: the trigger and each action without the actions inside it.</summary>
    public IEnumerable<(string Element, FlowAction? Action, JObject Json)> Places() =>
        Actions.Select(action => (Element(action), (FlowAction?)action, action.Own())).Prepend((TriggerElement, null, Flow.Trigger.Json));

    public IEnumerable<(string Element, FlowAction? Action, ExpressionNode.Call Call)> Calls() =>
        from place in Places()
        from call in TemplateWalk.Calls(place.Json)
        select (place.Element, place.Action, call);

    private static void Collect(FlowAction action, ActionBlock block, HashSet<FlowAction> before)
    {
        foreach (var earlier in action.RunAfter.Keys.Select(block.Find).OfType<FlowAction>())
        {
            if (before.Add(earlier))
            {
                AddInside(earlier, before);
                Collect(earlier, block, before);
            }
        }
    }

    // What happens in the rounds of a loop cannot be seen from outside.
    private static void AddInside(FlowAction action, HashSet<FlowAction> before)
    {
        foreach (var child in action.IsLoop ? [] : action.Blocks.SelectMany(block => block.Actions))
        {
            before.Add(child);
            AddInside(child, before);
        }
    }

    private void Place(ActionBlock block, FlowAction? parent)
    {
        foreach (var action in block.Actions)
        {
            _places[action] = (block, parent);
            foreach (var inner in action.Blocks)
            {
                Place(inner, action);
            }
        }
    }
}
