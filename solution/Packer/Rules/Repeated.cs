namespace PowerPlatformMagento.Packer.Rules;

/// <summary>Finds what appears more than once.</summary>
internal static class Repeated
{
    /// <summary>Each repeated value once, with the number of times it appears.</summary>
    public static IEnumerable<(string Value, int Times)> In(IEnumerable<string> values, StringComparer? comparer = null) =>
        values.GroupBy(value => value, comparer ?? StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => (group.Key, group.Count()));
}
