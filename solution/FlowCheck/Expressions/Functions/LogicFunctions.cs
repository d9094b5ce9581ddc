using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Expressions.Evaluation;
using PowerPlatformMagento.FlowCheck.Expressions.Values;

namespace PowerPlatformMagento.FlowCheck.Expressions.Functions;

/// <summary>Functions that decide. They leave arguments alone that cannot change the answer.</summary>
internal static class LogicFunctions
{
    public static IEnumerable<FunctionDefinition> All =>
    [
        new("and", 1, null, call => Combine(call, decisive: false)),
        new("or", 1, null, call => Combine(call, decisive: true)),
        new("not", 1, 1, call => new JValue(!call.Flag(0))),
        new("if", 3, 3, call => call.Flag(0) ? call[1] : call[2]),
        new("coalesce", 1, null, call => call.All.FirstOrDefault(value => !FlowJson.IsNull(value)) ?? JValue.CreateNull()),
        new("empty", 1, 1, Empty),
    ];

    private static JValue Combine(FunctionCall call, bool decisive)
    {
        foreach (var value in call.All)
        {
            if (value is not JValue { Value: bool flag })
            {
                throw new ExpressionException(
                    $"The template language function '{call.Name}' expects all of its parameters to be booleans. "
                    + $"Found invalid parameter types: '{FlowValue.TypeName(value)}'.");
            }

            if (flag == decisive)
            {
                return new JValue(decisive);
            }
        }

        return new JValue(!decisive);
    }

    private static JValue Empty(FunctionCall call) => new(call[0] switch
    {
        JContainer container => container.Count == 0,
        JValue { Value: string text } => text.Length == 0,
        var value when FlowJson.IsNull(value) => true,
        _ => throw FunctionErrors.Type(call, 0, "an object, an array or a string"),
    });
}
