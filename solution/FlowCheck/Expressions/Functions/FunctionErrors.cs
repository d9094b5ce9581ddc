using PowerPlatformMagento.FlowCheck.Expressions.Evaluation;
using PowerPlatformMagento.FlowCheck.Expressions.Values;

namespace PowerPlatformMagento.FlowCheck.Expressions.Functions;

/// <summary>Why a function cannot answer, in the words of the platform.</summary>
internal static class FunctionErrors
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth"];

    public static ExpressionException Unknown(string name) => new($"The template function '{name}' is not defined or not valid.");

    public static ExpressionException Type(FunctionCall call, int index, string expected) => new(
        $"The template language function '{call.Name}' expects its {Which(call, index)} to be {expected}. "
        + $"The provided value is of type '{FlowValue.TypeName(call[index])}'. {Usage(call)}");

    public static ExpressionException NotConvertible(FunctionCall call) => new(
        $"The template language function '{call.Name}' was invoked with a parameter that is not valid. The value cannot be converted to the target type.");

    public static ExpressionException Range(FunctionCall call, string rule) =>
        new($"The template language function '{call.Name}' parameters are out of range: {rule} {Usage(call)}");

    public static ExpressionException Invalid(FunctionCall call, string reason) =>
        new($"The template language function '{call.Name}' {reason} {Usage(call)}");

    private static string Usage(FunctionCall call) => $"Please see https://aka.ms/logicexpressions#{call.Name} for usage details.";

    private static string Which(FunctionCall call, int index) => call.Count == 1 ? "parameter" : $"{Ordinals[Math.Min(index, Ordinals.Length - 1)]} parameter";
}
