using System.Buffers;

namespace PowerPlatformMagento.Sandbox.Dataverse.Query;

/// <summary>SQL LIKE on folded texts: <c>%</c> any run, <c>_</c> one character, <c>[...]</c> a set.</summary>
internal static class LikePattern
{
    private static readonly SearchValues<char> Wildcards = SearchValues.Create('%', '_', '[');

    /// <summary>A test for the pattern; searches for a piece of text, by far the most common ones, are quick.</summary>
    public static Func<string, bool> Compile(string pattern)
    {
        var core = pattern.AsSpan().Trim('%');
        if (!pattern.StartsWith('%') || !pattern.EndsWith('%') || core.ContainsAny(Wildcards))
        {
            return text => IsMatch(text, pattern);
        }

        var piece = core.ToString();
        return text => text.Contains(piece, StringComparison.Ordinal);
    }

    public static bool IsMatch(ReadOnlySpan<char> text, ReadOnlySpan<char> pattern)
    {
        while (!pattern.IsEmpty)
        {
            if (pattern[0] == '%')
            {
                return MatchesRun(text, pattern.TrimStart('%'));
            }

            if (text.IsEmpty || !MatchesOne(text[0], pattern, out var used))
            {
                return false;
            }

            text = text[1..];
            pattern = pattern[used..];
        }

        return text.IsEmpty;
    }

    private static bool MatchesRun(ReadOnlySpan<char> text, ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty)
        {
            return true;
        }

        for (var start = 0; start <= text.Length; start++)
        {
            if (IsMatch(text[start..], rest))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MatchesOne(char character, ReadOnlySpan<char> pattern, out int used)
    {
        used = 1;
        if (pattern[0] == '_')
        {
            return true;
        }

        var end = pattern[0] == '[' ? pattern.IndexOf(']') : -1;
        if (end < 2)
        {
            return pattern[0] == character;
        }

        used = end + 1;
        var set = pattern[1..end];
        var negated = set[0] == '^';
        return InSet(character, negated ? set[1..] : set) != negated;
    }

    private static bool InSet(char character, ReadOnlySpan<char> set)
    {
        for (var index = 0; index < set.Length; index++)
        {
            if (index + 2 < set.Length && set[index + 1] == '-')
            {
                if (character >= set[index] && character <= set[index + 2])
                {
                    return true;
                }

                index += 2;
            }
            else if (set[index] == character)
            {
                return true;
            }
        }

        return false;
    }
}
