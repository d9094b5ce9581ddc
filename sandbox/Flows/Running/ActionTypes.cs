using PowerPlatformMagento.Sandbox.Flows.Running.Actions;
using PowerPlatformMagento.Sandbox.Flows.Running.Control;

namespace PowerPlatformMagento.Sandbox.Flows.Running;

/// <summary>Every type of action the sandbox knows. A flow with any other one is refused before it runs.</summary>
internal static class ActionTypes
{
    private static readonly Dictionary<string, IActionBehavior> Behaviors = new(StringComparer.Ordinal)
    {
        ["Compose"] = new ComposeAction(),
        ["InitializeVariable"] = new InitializeVariableAction(),
        ["SetVariable"] = new ChangeVariableAction(VariableChange.Set),
        ["IncrementVariable"] = new ChangeVariableAction(VariableChange.Increment),
        ["DecrementVariable"] = new ChangeVariableAction(VariableChange.Decrement),
        ["AppendToArrayVariable"] = new ChangeVariableAction(VariableChange.AppendToArray),
        ["AppendToStringVariable"] = new ChangeVariableAction(VariableChange.AppendToString),
        ["ParseJson"] = new ParseJsonAction(),
        ["Select"] = new SelectAction(),
        ["Query"] = new QueryAction(),
        ["Join"] = new JoinAction(),
        ["Table"] = new TableAction(),
        ["Wait"] = new WaitAction(),
        ["Response"] = new ResponseAction(),
        ["Http"] = new HttpAction(),
        ["Terminate"] = new TerminateAction(),
        ["OpenApiConnection"] = new ConnectorAction(),
        ["If"] = new IfAction(),
        ["Switch"] = new SwitchAction(),
        ["Scope"] = new ScopeAction(),
        ["Foreach"] = new ForeachAction(),
        ["Until"] = new UntilAction(),
    };

    public static IReadOnlyCollection<string> All => Behaviors.Keys;

    public static IActionBehavior? Find(string type) => Behaviors.GetValueOrDefault(type);
}
