using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Expressions.Evaluation;
using PowerPlatformMagento.FlowCheck.Expressions.Values;

namespace PowerPlatformMagento.Sandbox.Flows.Running.Actions;

/// <summary>The array data operations work on.</summary>
internal static class ArrayInput
{
    /// <exception cref="ExpressionException">There is no array.</exception>
    public static JArray Read(ActionContext context)
    {
        var from = context.Evaluate(context.Inputs["from"]);
        return from as JArray ?? throw new ExpressionException(
            $"The 'from' property value in the '{context.Action.Type.ToLowerInvariant()}' action inputs is of type '{FlowValue.TypeName(from)}'. The value must be an array.");
    }
}
