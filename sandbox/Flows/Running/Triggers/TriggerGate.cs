using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Definition;
using PowerPlatformMagento.FlowCheck.Expressions.Evaluation;
using PowerPlatformMagento.FlowCheck.Expressions.Values;

namespace PowerPlatformMagento.Sandbox.Flows.Running.Triggers;

/// <summary>Decides which runs an event starts: one for each element of a split array, and only where all conditions hold.</summary>
internal static class TriggerGate
{
    private const int MostElements = 100_000;

    /// <returns>The trigger outputs of each run.</returns>
    /// <exception cref="ExpressionException">A condition is not true or false, or what is to be split is no array.</exception>
    public static IReadOnlyList<JObject> Open(FlowTrigger trigger, JObject outputs, Func<JObject, IExpressionScope> scope) =>
        [.. Split(trigger, outputs, scope).Where(single => trigger.Conditions.All(condition => IsTrue(condition, scope(single))))];

    private static IEnumerable<JObject> Split(FlowTrigger trigger, JObject outputs, Func<JObject, IExpressionScope> scope)
    {
        if (trigger.SplitOn is not { } splitOn)
        {
            return [outputs];
        }

        var value = new TemplateEvaluator(scope(outputs)).Evaluate(splitOn);
        if (value is not JArray elements || elements.Count > MostElements)
        {
            throw new ExpressionException(
                $"The template language expression '{splitOn}' of splitOn gave a value of type '{FlowValue.TypeName(value)}'; it must be an array of at most {MostElements} elements.");
        }

        return elements.Select(element =>
        {
            var single = (JObject)outputs.DeepClone();
            single["body"] = element;
            return single;
        });
    }

    private static bool IsTrue(string condition, IExpressionScope scope)
    {
        var value = new TemplateEvaluator(scope).Evaluate(condition);
        return value is JValue { Value: bool flag }
            ? flag
            : throw new ExpressionException($"The trigger condition '{condition}' is of type '{FlowValue.TypeName(value)}', not true or false.");
    }
}
