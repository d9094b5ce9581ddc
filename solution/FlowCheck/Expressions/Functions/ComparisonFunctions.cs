using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Expressions.Values;

namespace PowerPlatformMagento.FlowCheck.Expressions.Functions;

/// <summary>Functions that compare.</summary>
internal static class ComparisonFunctions
{
    public static IEnumerable<FunctionDefinition> All =>
    [
        new("equals", 2, null, call => new JValue(call.All.Skip(1).All(value => ValueEquality.AreEqual(call[0], value)))),
        Ordered("greater", order => order > 0),
        Ordered("greaterOrEquals", order => order >= 0),
        Ordered("less", order => order < 0),
        Ordered("lessOrEquals", order => order <= 0),
    ];

    private static FunctionDefinition Ordered(string name, Func<int, bool> test) =>
        new(name, 2, 2, call => new JValue(test(ValueOrder.Compare(name, call[0], call[1]))));
}
