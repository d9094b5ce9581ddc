using Newtonsoft.Json.Linq;

namespace PowerPlatformMagento.FlowCheck.Expressions.Evaluation;

/// <summary>
/// How large values may grow: a loop that doubles a text or puts an array into itself ends in an error, not in a process without memory or
/// stack. The number of characters is the platform's own limit of a variable.
/// </summary>
internal static class ValueLimits
{
    /// <summary>Most characters of a text, or of all in a value together.</summary>
    public const int MostCharacters = 104_857_600;

    /// <summary>Deepest nesting of arrays and objects; the platform reads no deeper JSON either.</summary>
    public const int Deepest = 128;

    // What an element costs beside its text.
    private const int OfElement = 16;

    /// <exception cref="ExpressionException">A text of this length would be too long.</exception>
    public static void CheckLength(long characters)
    {
        if (characters > MostCharacters)
        {
            throw new ExpressionException($"A text of {characters} characters is too long; the limit is {MostCharacters}.");
        }
    }

    /// <returns>The value itself.</returns>
    /// <exception cref="ExpressionException">The value is too large or too deep.</exception>
    public static JToken Check(JToken value) => Check(value, MostCharacters);

    /// <param name="value">The value.</param>
    /// <param name="most">Most characters.</param>
    /// <exception cref="ExpressionException">The value is too large or too deep.</exception>
    public static JToken Check(JToken value, long most)
    {
        // What stands in something else is a part of a value that was looked at before.
        if (value.Parent is not null)
        {
            return value;
        }

        long size = 0;
        var open = new Stack<(JToken Token, int Depth)>([(value, 1)]);
        while (open.TryPop(out var next))
        {
            size += OfElement + (next.Token switch
            {
                JProperty member => member.Name.Length,
                JValue { Value: string text } => text.Length,
                _ => 0,
            });
            if (size > most || next.Depth > Deepest)
            {
                throw new ExpressionException(size > most
                    ? $"The value is too large; the limit is {most} characters."
                    : $"The value is nested too deeply; the limit is {Deepest} levels.");
            }

            foreach (var child in next.Token.Children())
            {
                open.Push((child, next.Depth + (next.Token is JProperty ? 0 : 1)));
            }
        }

        return value;
    }
}
