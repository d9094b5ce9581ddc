namespace PowerPlatformMagento.Sandbox.Store.Search;

/// <summary>The LIKE of MySQL: % for any text, _ for one character, backslash to escape; case does not matter.</summary>
internal static class SqlLike
{
    public static bool Matches(ReadOnlySpan<char> text, ReadOnlySpan<char> pattern)
    {
        var (t, p, afterWildcard, resumeAt) = (0, 0, -1, 0);
        while (t < text.Length)
        {
            var escaped = p + 1 < pattern.Length && pattern[p] == '\\';
            if (p < pattern.Length && !escaped && pattern[p] == '%')
            {
                (afterWildcard, resumeAt) = (++p, t);
            }
            else if (p < pattern.Length && ((pattern[p] == '_' && !escaped) || Same(text[t], pattern[escaped ? p + 1 : p])))
            {
                (t, p) = (t + 1, p + (escaped ? 2 : 1));
            }
            else if (afterWildcard >= 0)
            {
                (t, p) = (++resumeAt, afterWildcard);
            }
            else
            {
                return false;
            }
        }

        return pattern[p..].Trim('%').IsEmpty;
    }

    private static bool Same(char a, char b) => char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
}
