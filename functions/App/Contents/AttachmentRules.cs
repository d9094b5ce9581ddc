using System.Buffers.Text;

namespace PowerPlatformMagento.App.Contents;

/// <summary>Which files of customers are taken. Pure.</summary>
internal static class AttachmentRules
{
    /// <summary>Most files of one request.</summary>
    public const int MostFiles = 5;

    /// <summary>Largest file in bytes.</summary>
    public const int LargestFile = 2 * 1024 * 1024;

    // Nothing that runs, and nothing a browser would run. The name has to say the same as the type: people open files by their name.
    private static readonly Dictionary<string, string[]> Endings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["application/pdf"] = [".pdf"],
        ["image/jpeg"] = [".jpg", ".jpeg"],
        ["image/png"] = [".png"],
        ["image/gif"] = [".gif"],
        ["image/webp"] = [".webp"],
        ["text/plain"] = [".txt"],
    };

    /// <summary>Media types that are taken.</summary>
    public static IReadOnlyCollection<string> ContentTypes => Endings.Keys;

    /// <summary>What is wrong with a file, as the name of the member; null when it is taken.</summary>
    public static string? Find(SentAttachment file)
    {
        if (!Endings.TryGetValue(file.ContentType, out var endings))
        {
            return "contentType";
        }

        if (file.Name.Any(letter => char.IsControl(letter) || letter is '/' or '\\' or ':') || !endings.Any(ending => file.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
        {
            return "name";
        }

        return Size(file) is > 0 and <= LargestFile ? null : "content";
    }

    /// <summary>Size of the file in bytes; 0 when it is not base 64.</summary>
    public static int Size(SentAttachment file) => Base64.IsValid(file.Content.AsSpan(), out var length) ? length : 0;
}
