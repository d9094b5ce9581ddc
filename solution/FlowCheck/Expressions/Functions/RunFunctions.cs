using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Expressions.Evaluation;

namespace PowerPlatformMagento.FlowCheck.Expressions.Functions;

/// <summary>Functions that look at the run: actions, variables, loops, parameters.</summary>
internal static class RunFunctions
{
    public static IEnumerable<FunctionDefinition> All =>
    [
        new("actions", 1, 1, call => Action(call)),
        new("outputs", 1, 1, call => Outputs(call)),
        new("actionOutputs", 1, 1, call => Outputs(call)),
        new("body", 1, 1, call => Body(Outputs(call))),
        new("actionBody", 1, 1, call => Body(Outputs(call))),
        new("action", 0, 0, call => call.Scope.CurrentAction ?? throw new ExpressionException("The template function 'action' is not expected at this location.")),
        new("result", 1, 1, call => call.Scope.FindResults(call.Text(0)) ?? throw NoAction(call)),
        new("variables", 1, 1, Variable),
        new("parameters", 1, 1, Parameter),
        new("item", 0, 0, call => call.Scope.FindItem(null) ?? throw new ExpressionException("The template function 'item' is not expected at this location.")),
        new("items", 1, 1, call => call.Scope.FindItem(call.Text(0)) ?? throw NoLoop(call)),
        new("iterationIndexes", 1, 1, call => new JValue(call.Scope.FindIterationIndex(call.Text(0)) ?? throw NoLoop(call))),
        new("workflow", 0, 0, call => call.Scope.Workflow),
    ];

    /// <summary>The body of outputs; outputs without one are their own body.</summary>
    public static JToken Body(JToken outputs) => outputs is JObject members && (members.ContainsKey("body") || members.ContainsKey("statusCode"))
        ? members["body"] ?? JValue.CreateNull()
        : outputs;

    private static JToken Outputs(FunctionCall call) => Action(call)["outputs"] ?? JValue.CreateNull();

    private static JObject Action(FunctionCall call) => call.Scope.FindAction(call.Text(0)) ?? throw NoAction(call);

    private static JToken Variable(FunctionCall call) => call.Scope.FindVariable(call.Text(0))
        ?? throw new ExpressionException(
            $"The template variable '{call.Text(0)}' is not initialized. An action of type 'InitializeVariable' must run before it is used.");

    private static JToken Parameter(FunctionCall call) => call.Scope.FindParameter(call.Text(0))
        ?? throw new ExpressionException($"The workflow parameter '{call.Text(0)}' is not found.");

    private static ExpressionException NoAction(FunctionCall call) =>
        new($"The template function '{call.Name}' refers to the action '{call.Text(0)}', which is not defined in the template or has not run before.");

    private static ExpressionException NoLoop(FunctionCall call) =>
        new($"The template function '{call.Name}' refers to the loop '{call.Text(0)}', which does not contain the action that uses it.");
}
