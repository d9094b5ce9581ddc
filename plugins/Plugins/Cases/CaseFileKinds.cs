namespace PowerPlatformMagento.Plugins.Cases;

/// <summary>Kinds of files that are kept. What a file is, its first bytes must say too: an ending is typed by anybody.</summary>
internal static class CaseFileKinds
{
    private static readonly byte[] Pdf = [0x25, 0x50, 0x44, 0x46];
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47];
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF];
    private static readonly byte[] Gif = [0x47, 0x49, 0x46, 0x38];

    /// <summary>The media type of a file name; null for a kind that is not kept.</summary>
    public static string? MediaTypeOf(string name) => Ending(name) switch
    {
        ".pdf" => "application/pdf",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".gif" => "image/gif",
        ".txt" => "text/plain",
        _ => null,
    };

    /// <summary>Whether the content is of the kind its media type says.</summary>
    public static bool Is(string mediaType, byte[] content) => mediaType switch
    {
        "application/pdf" => StartsWith(content, Pdf),
        "image/png" => StartsWith(content, Png),
        "image/jpeg" => StartsWith(content, Jpeg),
        "image/gif" => StartsWith(content, Gif),
        _ => !content.Contains((byte)0),
    };

    private static string Ending(string name)
    {
        var point = name.LastIndexOf('.');
        return point < 0 ? string.Empty : name.Substring(point).ToLowerInvariant();
    }

    private static bool StartsWith(byte[] content, byte[] start) => content.Length >= start.Length && content.Take(start.Length).SequenceEqual(start);
}
