using System.Text;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Expressions.Values;

namespace PowerPlatformMagento.FlowCheck.Expressions.Functions;

/// <summary>Functions that make texts of texts.</summary>
internal static class TextFunctions
{
    public static IEnumerable<FunctionDefinition> All =>
    [
        new("concat", 1, null, call => string.Concat(call.All.Select(FlowValue.ToText))),
        new("substring", 2, 3, Substring),
        new("slice", 2, 3, Slice),
        new("replace", 3, 3, call => Replace(call)),
        new("toLower", 1, 1, call => InvariantCase(call.Text(0), Rune.ToLowerInvariant)),
        new("toUpper", 1, 1, call => InvariantCase(call.Text(0), Rune.ToUpperInvariant)),
        new("trim", 1, 1, call => call.Text(0).Trim()),
        new("split", 2, 2, Split),
        new("join", 2, 2, call => string.Join(call.Text(1), call.Array(0).Select(FlowValue.ToText))),
        new("guid", 0, 1, Guid),
    ];

    private static JToken Substring(FunctionCall call)
    {
        var text = call.Text(0);
        var start = call.Whole(1);
        if (start < 0 || start >= text.Length)
        {
            throw FunctionErrors.Range(call, "'start index' must be non-negative integer and should be less than the length of the string.");
        }

        if (call.Count == 2)
        {
            return text[start..];
        }

        var length = call.Whole(2);
        return length >= 0 && length <= text.Length - start
            ? text.Substring(start, length)
            : throw FunctionErrors.Range(
                call, "'start index' and 'length' must be non-negative integers and their sum must be no larger than the length of the string.");
    }

    // Negative positions count from the end, positions beyond the text end at its end.
    private static JToken Slice(FunctionCall call)
    {
        var text = call.Text(0);
        var start = Position(call.Whole(1), text.Length);
        var end = call.Count == 3 ? Position(call.Whole(2), text.Length) : text.Length;
        return start < end ? text[start..end] : string.Empty;
    }

    private static int Position(int index, int length) => Math.Clamp(index < 0 ? length + index : index, 0, length);

    private static JToken Replace(FunctionCall call)
    {
        var old = call.Text(1);
        return old.Length > 0
            ? call.Text(0).Replace(old, call.Text(2), StringComparison.Ordinal)
            : throw FunctionErrors.Invalid(call, "expects its second parameter to be a string that is not empty.");
    }

    private static JArray Split(FunctionCall call)
    {
        var delimiter = call.Text(1);
        return delimiter.Length == 0 ? new JArray(call.Text(0)) : new JArray(call.Text(0).Split(delimiter).Cast<object>().ToArray());
    }

    private static JToken Guid(FunctionCall call)
    {
        var format = call.OptionalText(0) ?? "D";
        return format.ToUpperInvariant() is "N" or "D" or "B" or "P"
            ? call.Scope.NextId().ToString(format)
            : throw FunctionErrors.Invalid(call, $"expects its format to be 'N', 'D', 'B' or 'P', but found '{format}'.");
    }

    // Character by character: a letter whose other case is two letters stays.
    private static JToken InvariantCase(string text, Func<Rune, Rune> change)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            result.Append(change(rune).ToString());
        }

        return result.ToString();
    }
}
