using PowerPlatformMagento.FlowCheck.Definition;
using PowerPlatformMagento.FlowCheck.Expressions.Syntax;
using PowerPlatformMagento.FlowCheck.Types;

namespace PowerPlatformMagento.Sandbox.Flows.Running;

/// <summary>
/// Which inputs and outputs are not shown: those the definition marks, and the inputs of actions that use secret outputs or secret
/// parameters. Data operations, variables and Response repeat their inputs, so their outputs are secret with them.
/// </summary>
internal sealed class SecretActions
{
    private static readonly HashSet<string> Repeating = new(StringComparer.Ordinal) { "Compose", "ParseJson", "Response", "Select", "Query", "Join", "Table" };
    private static readonly HashSet<string> ReadingActions = new(StringComparer.OrdinalIgnoreCase) { "body", "outputs", "actions", "actionBody", "actionOutputs", "result" };
    private static readonly HashSet<string> ReadingTrigger = new(StringComparer.OrdinalIgnoreCase) { "triggerBody", "triggerOutputs", "trigger" };

    private readonly Dictionary<string, SecureData> _actions = new(StringComparer.Ordinal);

    private SecretActions()
    {
    }

    public static SecretActions Of(FlowDefinition flow)
    {
        var secrets = new SecretActions();
        var actions = flow.Actions.Descendants().Select(action => (Action: action, Calls: TemplateWalk.Calls(action.Own()).ToList())).ToList();
        foreach (var (action, _) in actions)
        {
            secrets._actions[action.Name] = action.Secure;
        }

        var secretVariables = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        bool grew;
        do
        {
            grew = false;
            foreach (var (action, calls) in actions)
            {
                var before = secrets.Of(action);
                var inputs = before.Inputs || calls.Exists(call => secrets.IsSecret(flow, call, secretVariables));
                var now = new SecureData(inputs, before.Outputs || (inputs && IsRepeating(action)));
                grew |= now != before;
                secrets._actions[action.Name] = now;
                if (inputs && action.Type.EndsWith("Variable", StringComparison.Ordinal))
                {
                    grew |= VariableNames.Of(action).Aggregate(false, (added, name) => secretVariables.Add(name) || added);
                }
            }
        }
        while (grew);
        return secrets;
    }

    public SecureData Of(FlowAction action) => _actions.TryGetValue(action.Name, out var secret) ? secret : action.Secure;

    private static bool IsRepeating(FlowAction action) => Repeating.Contains(action.Type) || action.Type.EndsWith("Variable", StringComparison.Ordinal);

    private bool IsSecret(FlowDefinition flow, ExpressionNode.Call call, HashSet<string> secretVariables)
    {
        if (ReadingTrigger.Contains(call.Name))
        {
            return flow.Trigger.Secure.Outputs;
        }

        if (call.FirstText is not { } name)
        {
            return false;
        }

        return (ReadingActions.Contains(call.Name) && _actions.TryGetValue(name, out var secret) && secret.Outputs)
            || (call.Is("variables") && secretVariables.Contains(name))
            || (call.Is("parameters") && flow.Parameters.TryGetValue(name, out var parameter) && parameter.IsSecure && name != "$authentication");
    }
}
