using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Expressions.Values;

namespace PowerPlatformMagento.FlowCheck.Expressions.Functions;

/// <summary>Functions that look for something. Those that tell a position, a start or an end ignore case; contains() does not.</summary>
internal static class SearchFunctions
{
    public static IEnumerable<FunctionDefinition> All =>
    [
        new("contains", 2, 2, Contains),
        new("startsWith", 2, 2, call => new JValue(call.Text(0).StartsWith(call.Text(1), StringComparison.OrdinalIgnoreCase))),
        new("endsWith", 2, 2, call => new JValue(call.Text(0).EndsWith(call.Text(1), StringComparison.OrdinalIgnoreCase))),
        new("indexOf", 2, 2, call => new JValue(call.Text(0).IndexOf(call.Text(1), StringComparison.OrdinalIgnoreCase))),
        new("lastIndexOf", 2, 2, call => new JValue(call.Text(0).LastIndexOf(call.Text(1), StringComparison.OrdinalIgnoreCase))),
        new("nthIndexOf", 3, 3, call => new JValue(NthIndexOf(call.Text(0), call.Text(1), call.Whole(2)))),
    ];

    private static JValue Contains(FunctionCall call) => new(call[0] switch
    {
        JArray elements => elements.Any(element => ValueEquality.AreEqual(element, call[1])),
        JObject members => FlowValue.FindMember(members, FlowValue.ToText(call[1])) is not null,
        JValue { Value: string text } => text.Contains(FlowValue.ToText(call[1]), StringComparison.Ordinal),
        _ => throw FunctionErrors.Type(call, 0, "a dictionary (object), an array or a string"),
    });

    private static int NthIndexOf(string text, string part, int occurrence)
    {
        var position = -1;
        if (part.Length == 0 || occurrence < 1)
        {
            return position;
        }

        for (var found = 0; found < occurrence; found++)
        {
            position = position + 1 < text.Length ? text.IndexOf(part, position + 1, StringComparison.OrdinalIgnoreCase) : -1;
            if (position < 0)
            {
                return position;
            }
        }

        return position;
    }
}
