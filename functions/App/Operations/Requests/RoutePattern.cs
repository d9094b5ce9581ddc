namespace PowerPlatformMagento.App.Operations.Requests;

/// <summary>A route below <c>V1</c>: segments, <c>*</c> for any one segment, <c>**</c> at the end for anything below. Case is ignored.</summary>
internal static class RoutePattern
{
    /// <summary>Whether a path, cut into its decoded segments, is met.</summary>
    public static bool Matches(string pattern, IReadOnlyList<string> segments)
    {
        var parts = pattern.Split('/');
        for (var index = 0; index < parts.Length; index++)
        {
            if (parts[index] == "**")
            {
                return true;
            }

            if (index >= segments.Count || (parts[index] != "*" && !string.Equals(parts[index], segments[index], StringComparison.OrdinalIgnoreCase)))
            {
                return false;
            }
        }

        return segments.Count == parts.Length;
    }

    /// <summary>Whether the text is a pattern.</summary>
    public static bool IsValid(string pattern)
    {
        var parts = pattern.Split('/');
        return parts.All(part => part.Length > 0) && !parts.SkipLast(1).Contains("**");
    }
}
