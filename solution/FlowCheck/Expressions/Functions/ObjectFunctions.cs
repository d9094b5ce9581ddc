using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Expressions.Evaluation;
using PowerPlatformMagento.FlowCheck.Expressions.Values;

namespace PowerPlatformMagento.FlowCheck.Expressions.Functions;

/// <summary>Functions that answer a changed copy of an object. Names match regardless of case.</summary>
internal static class ObjectFunctions
{
    public static IEnumerable<FunctionDefinition> All =>
    [
        new("addProperty", 3, 3, Add),
        new("setProperty", 3, 3, Set),
        new("removeProperty", 2, 2, Remove),
    ];

    private static JObject Add(FunctionCall call)
    {
        var copy = Copy(call);
        var name = call.Text(1);
        if (FlowValue.FindMember(copy, name) is not null)
        {
            throw new ExpressionException(
                $"The template language function '{call.Name}' expects the property to not exist in the object. "
                + $"Unable to add property '{name}' to '{copy.ToString(Formatting.Indented)}' as it already exists.");
        }

        copy[name] = call[2];
        return copy;
    }

    private static JObject Set(FunctionCall call)
    {
        var copy = Copy(call);
        var name = call.Text(1);
        copy[FlowValue.FindMember(copy, name)?.Name ?? name] = call[2];
        return copy;
    }

    private static JObject Remove(FunctionCall call)
    {
        var copy = Copy(call);
        FlowValue.FindMember(copy, call.Text(1))?.Remove();
        return copy;
    }

    private static JObject Copy(FunctionCall call) => (JObject)call.Object(0).DeepClone();
}
