using System.Globalization;

namespace PowerPlatformMagento.Solution.Tests.Baseline;

/// <summary>Compares a schema with a released one: additions and longer texts are fine, everything else loses data or breaks callers.</summary>
internal static class UpgradeCheck
{
    /// <param name="released">Lines of <see cref="SchemaListing"/> as they were released.</param>
    /// <param name="current">Lines of today.</param>
    /// <returns>Released lines that no longer hold.</returns>
    public static IEnumerable<string> Broken(IEnumerable<string> released, IEnumerable<string> current)
    {
        var lines = current.ToHashSet(StringComparer.Ordinal);
        var lengths = lines.Select(Text).OfType<(string Column, int Length)>().ToLookup(text => text.Column, text => text.Length);
        return released.Where(line => !lines.Contains(line) && !(Text(line) is { } text && lengths[text.Column].Any(length => length >= text.Length)));
    }

    /// <summary>Column with its type, and its length; null for lines that are no text column.</summary>
    private static (string Column, int Length)? Text(string line)
    {
        var parts = line.Split(' ');
        return parts is ["column", var name, "nvarchar" or "ntext", var size]
            && int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            ? ($"{name} {parts[2]}", length)
            : null;
    }
}
