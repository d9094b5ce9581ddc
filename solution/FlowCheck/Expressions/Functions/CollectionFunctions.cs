using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Expressions.Values;

namespace PowerPlatformMagento.FlowCheck.Expressions.Functions;

/// <summary>Functions over arrays, and over texts as rows of characters.</summary>
internal static class CollectionFunctions
{
    private const int LongestRange = 100_000;

    public static IEnumerable<FunctionDefinition> All =>
    [
        new("length", 1, 1, call => new JValue(Length(call))),
        new("first", 1, 1, call => Edge(call, 0)),
        new("last", 1, 1, call => Edge(call, ^1)),
        new("skip", 2, 2, call => Cut(call, (length, count) => count..length)),
        new("take", 2, 2, call => Cut(call, (_, count) => ..count)),
        new("chunk", 2, 2, Chunk),
        new("reverse", 1, 1, call => new JArray(call.Array(0).Reverse())),
        new("sort", 1, 2, Sort),
        new("range", 2, 2, Range),
        new("array", 1, 1, call => new JArray(call[0])),
        new("createArray", 1, null, call => new JArray(call.All)),
    ];

    private static int Length(FunctionCall call) => call[0] switch
    {
        JArray elements => elements.Count,
        JValue { Value: string text } => text.Length,
        _ => throw FunctionErrors.Type(call, 0, "an array or a string"),
    };

    private static JToken Edge(FunctionCall call, Index index) => call[0] switch
    {
        JArray { Count: 0 } or JValue { Value: "" } => JValue.CreateNull(),
        JArray elements => elements[index.GetOffset(elements.Count)],
        JValue { Value: string text } => text[index].ToString(),
        _ => throw FunctionErrors.Type(call, 0, "an array or a string"),
    };

    private static JToken Cut(FunctionCall call, Func<int, int, Range> part)
    {
        var length = Length(call);
        var count = call.Whole(1);
        if (count < 0)
        {
            throw FunctionErrors.Range(call, $"'count' must be a positive integer. The provided value is '{count}'.");
        }

        var taken = part(length, Math.Min(count, length));
        return call[0] is JArray elements ? new JArray(elements.ToArray()[taken]) : new JValue(call.Text(0)[taken]);
    }

    private static JArray Chunk(FunctionCall call)
    {
        var length = Length(call);
        var size = call.Whole(1);
        if (size < 1)
        {
            throw FunctionErrors.Invalid(call, "expects chunk size to be a positive integer. The provided value is less than 1.");
        }

        if (length / size > LongestRange)
        {
            throw FunctionErrors.Range(call, $"there must not be more than {LongestRange} chunks.");
        }

        return call[0] is JArray elements
            ? new JArray(elements.Chunk(size).Select(chunk => new JArray(chunk)))
            : new JArray(call.Text(0).Chunk(size).Select(chunk => new JValue(new string(chunk))));
    }

    private static JArray Sort(FunctionCall call)
    {
        var member = call.OptionalText(1);
        var elements = call.Array(0).Select(element => (Element: element, Key: member is null ? element : Member(element, member))).ToList();
        if (elements.Find(element => !FlowJson.IsNull(element.Key)) is { Key: { } first })
        {
            // All of a kind, or the sorting itself would fail.
            elements.ForEach(element => Compare(call, first, element.Key));
        }

        return new JArray(elements.OrderBy(element => element.Key, Comparer<JToken?>.Create((left, right) => Compare(call, left, right))).Select(element => element.Element));
    }

    private static JToken? Member(JToken element, string name) => element is JObject members ? FlowValue.FindMember(members, name)?.Value : null;

    // Missing values come first.
    private static int Compare(FunctionCall call, JToken? left, JToken? right) => (FlowJson.IsNull(left), FlowJson.IsNull(right)) switch
    {
        (true, true) => 0,
        (true, false) => -1,
        (false, true) => 1,
        _ => ValueOrder.Compare(call.Name, left!, right!),
    };

    private static JArray Range(FunctionCall call)
    {
        var count = call.Whole(1);
        return count is >= 0 and <= LongestRange
            ? new JArray(Enumerable.Range(call.Whole(0), count))
            : throw FunctionErrors.Range(call, $"'count' must be an integer between 0 and {LongestRange}.");
    }
}
