using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Expressions.Evaluation;
using PowerPlatformMagento.FlowCheck.Expressions.Values;

namespace PowerPlatformMagento.FlowCheck.Expressions.Functions;

/// <summary>union() and intersection(), of arrays or of objects.</summary>
internal static class SetFunctions
{
    public static IEnumerable<FunctionDefinition> All => [new("union", 1, null, Union), new("intersection", 1, null, Intersection)];

    private static JToken Union(FunctionCall call)
    {
        if (!AreObjects(call))
        {
            return new JArray(call.All.Cast<JArray>().SelectMany(elements => elements).Distinct(ValueEquality.Instance));
        }

        var result = new JObject();
        foreach (var member in call.All.Cast<JObject>().SelectMany(members => members.Properties()))
        {
            result[member.Name] = member.Value;
        }

        return result;
    }

    private static JToken Intersection(FunctionCall call)
    {
        if (AreObjects(call))
        {
            var others = call.All.Skip(1).Cast<JObject>().ToList();
            return new JObject(((JObject)call[0]).Properties()
                .Where(member => others.All(other => other[member.Name] is { } value && ValueEquality.AreEqual(value, member.Value))));
        }

        IEnumerable<JToken> common = call.Array(0);
        return new JArray(call.All.Skip(1).Aggregate(common.Distinct(ValueEquality.Instance), (left, right) =>
            left.Where(element => right.Contains(element, ValueEquality.Instance))));
    }

    private static bool AreObjects(FunctionCall call)
    {
        var types = call.All.Select(FlowValue.TypeName).Distinct().ToList();
        return types is ["Array"] or ["Object"]
            ? types[0] == "Object"
            : throw new ExpressionException(
                $"Template language function '{call.Name}' expects parameters of same type, but found '{string.Join(",", types)}' distinct types.");
    }
}
