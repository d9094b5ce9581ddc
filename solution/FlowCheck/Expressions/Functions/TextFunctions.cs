using System.Text;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Expressions.Evaluation;
using PowerPlatformMagento.FlowCheck.Expressions.Values;

namespace PowerPlatformMagento.FlowCheck.Expressions.Functions;

/// <summary>Functions that make texts of texts.</summary>
internal static class TextFunctions
{
    private const int MostPieces = 1_000_000;

    public static IEnumerable<FunctionDefinition> All =>
    [
        new("concat", 1, null, call => Together(string.Empty, call.All)),
        new("substring", 2, 3, Substring),
        new("slice", 2, 3, Slice),
        new("replace", 3, 3, call => Replace(call)),
        new("toLower", 1, 1, call => InvariantCase(call.Text(0), Rune.ToLowerInvariant)),
        new("toUpper", 1, 1, call => InvariantCase(call.Text(0), Rune.ToUpperInvariant)),
        new("trim", 1, 1, call => call.Text(0).Trim()),
        new("split", 2, 2, Split),
        new("join", 2, 2, call => Together(call.Text(1), call.Array(0))),
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

    /// <summary>One text of many.</summary>
    /// <exception cref="ExpressionException">It would be too long.</exception>
    public static string Together(string separator, IEnumerable<JToken> values)
    {
        var texts = new List<string>();
        var length = 0L;
        foreach (var text in values.Select(FlowValue.ToText))
        {
            length += text.Length + separator.Length;
            ValueLimits.CheckLength(length);
            texts.Add(text);
        }

        return string.Join(separator, texts);
    }

    private static JToken Replace(FunctionCall call)
    {
        var (text, old, changed) = (call.Text(0), call.Text(1), call.Text(2));
        if (old.Length > 0 && changed.Length > old.Length)
        {
            ValueLimits.CheckLength(text.Length + (long)(changed.Length - old.Length) * Count(text, old));
        }

        return old.Length > 0
            ? text.Replace(old, changed, StringComparison.Ordinal)
            : throw FunctionErrors.Invalid(call, "expects its second parameter to be a string that is not empty.");
    }

    private static JArray Split(FunctionCall call)
    {
        var (text, delimiter) = (call.Text(0), call.Text(1));
        if (delimiter.Length == 0)
        {
            return new JArray(text);
        }

        return Count(text, delimiter) < MostPieces
            ? new JArray(text.Split(delimiter).Cast<object>().ToArray())
            : throw FunctionErrors.Range(call, $"the text must not fall into more than {MostPieces} pieces.");
    }

    private static int Count(string text, string part)
    {
        var count = 0;
        for (var position = text.IndexOf(part, StringComparison.Ordinal); position >= 0; position = text.IndexOf(part, position + part.Length, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
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
