using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Expressions.Evaluation;
using PowerPlatformMagento.FlowCheck.Expressions.Syntax;

namespace PowerPlatformMagento.FlowCheck.Expressions.Functions;

/// <summary>Every function the flow check knows. A flow with any other one is refused before it runs.</summary>
internal static class FunctionTable
{
    private static readonly Dictionary<string, FunctionDefinition> Functions = new[]
        {
            LogicFunctions.All, ComparisonFunctions.All, TextFunctions.All, SearchFunctions.All, CollectionFunctions.All, SetFunctions.All,
            ObjectFunctions.All, MathFunctions.All, ConversionFunctions.All, ContentFunctions.All, UriFunctions.All, DateFunctions.All,
            DatePartFunctions.All, TimeZoneFunctions.All, RunFunctions.All, TriggerFunctions.All,
        }
        .SelectMany(group => group)
        .ToDictionary(function => function.Name, StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyCollection<FunctionDefinition> All => Functions.Values;

    /// <summary>The function of this name in any case; null when the flow check does not know it.</summary>
    public static FunctionDefinition? Find(string name) => Functions.GetValueOrDefault(name);

    /// <summary>Calls a function with values that are known already.</summary>
    /// <exception cref="ExpressionException">The values do not suit the function.</exception>
    public static JToken Apply(string name, params IReadOnlyList<JToken> values) => new ExpressionEvaluator(NoScope.Instance)
        .Evaluate(new ExpressionNode.Call(name, [.. values.Select(value => new ExpressionNode.Literal(value))]));
}
