namespace PowerPlatformMagento.Sandbox.Dataverse.Platform;

/// <summary>
/// One column of the platform description: a type with its arguments, a label and an explanation, such as
/// <c>text 100 email | Email | Main e-mail address.</c> or <c>choice 1:Male 2:Female | Gender</c>. In options an underscore is a blank.
/// </summary>
internal sealed record PlatformColumnLine(string Kind, IReadOnlyList<string> Arguments, IReadOnlySet<string> Marks, string Label, string Description)
{
    private const string Separator = " | ";

    private static readonly HashSet<string> KnownMarks = new(StringComparer.Ordinal)
    {
        "required", "apprequired", "!create", "!update", "email", "url", "phone",
    };

    public static PlatformColumnLine Parse(string line)
    {
        var parts = line.Split(Separator);
        var words = parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new PlatformColumnLine(
            words[0],
            [.. words.Skip(1).Where(word => !KnownMarks.Contains(word))],
            words.Skip(1).Where(KnownMarks.Contains).ToHashSet(StringComparer.Ordinal),
            parts.ElementAtOrDefault(1) ?? string.Empty,
            parts.ElementAtOrDefault(2) ?? string.Empty);
    }
}
