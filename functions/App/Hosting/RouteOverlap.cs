namespace PowerPlatformMagento.App.Hosting;

/// <summary>Tells whether one address can match two route templates. Constraints are ignored: better refuse once too often.</summary>
internal static class RouteOverlap
{
    /// <summary>True when some address matches both templates.</summary>
    public static bool Exists(string left, string right) => Exists(Segments(left), Segments(right));

    private static bool Exists(ReadOnlySpan<string> left, ReadOnlySpan<string> right)
    {
        if (left.IsEmpty || right.IsEmpty)
        {
            return OnlyOptional(left) && OnlyOptional(right);
        }

        if (IsCatchAll(left[0]) || IsCatchAll(right[0]))
        {
            return true;
        }

        if (!IsParameter(left[0]) && !IsParameter(right[0]) && !string.Equals(left[0], right[0], StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        return Exists(left[1..], right[1..]);
    }

    private static bool OnlyOptional(ReadOnlySpan<string> segments)
    {
        foreach (var segment in segments)
        {
            if (!IsCatchAll(segment) && !segment.EndsWith("?}", StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsParameter(string segment) => segment.Contains('{', StringComparison.Ordinal);

    private static bool IsCatchAll(string segment) => segment.StartsWith("{*", StringComparison.Ordinal);

    private static string[] Segments(string route) => route.Split('/', StringSplitOptions.RemoveEmptyEntries);
}
