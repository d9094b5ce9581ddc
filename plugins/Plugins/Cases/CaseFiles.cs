using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Rows;

namespace PowerPlatformMagento.Plugins.Cases;

/// <summary>Which files of a request are kept, and why others are not. Pure.</summary>
/// <param name="Kept">Files that are kept.</param>
/// <param name="Remarks">One line a file that is not, for people.</param>
internal sealed record CaseFiles(IReadOnlyList<CaseFile> Kept, IReadOnlyList<string> Remarks)
{
    /// <summary>Most files of a request.</summary>
    public const int MostFiles = 5;

    /// <summary>Most bytes of a file.</summary>
    public const int MostBytes = 2 * 1024 * 1024;

    private const int NameLength = 100;
    private static readonly char[] Folders = ['/', '\\', ':'];

    public static CaseFiles Of(IEnumerable<Attachment> attachments)
    {
        List<CaseFile> kept = [];
        List<string> remarks = [];
        foreach (var attachment in attachments)
        {
            var name = NameOf(attachment.Name);
            if (kept.Count == MostFiles)
            {
                remarks.Add($"File {name} is not kept: a request has at most {MostFiles} files.");
            }
            else if (Refused(name, attachment.Content) is { } reason)
            {
                remarks.Add($"File {name} is not kept: {reason}");
            }
            else
            {
                kept.Add(new CaseFile(name, CaseFileKinds.MediaTypeOf(name)!, attachment.Content));
            }
        }

        return new CaseFiles(kept, remarks);
    }

    private static string? Refused(string name, string? content)
    {
        if (CaseFileKinds.MediaTypeOf(name) is not { } mediaType)
        {
            return "files of this kind are not taken.";
        }

        if (content is null || content.Length > ((MostBytes + 2) / 3 * 4) + 4)
        {
            return "it is larger than 2 MB.";
        }

        byte[] bytes;
        try
        {
            bytes = Convert.FromBase64String(content);
        }
        catch (FormatException)
        {
            return "it cannot be read.";
        }

        return bytes.Length > MostBytes ? "it is larger than 2 MB."
            : bytes.Length == 0 ? "it is empty."
            : CaseFileKinds.Is(mediaType, bytes) ? null
            : "its content is not what its name says.";
    }

    private static string NameOf(string? given)
    {
        var name = PlainText.Clean(given)?.Trim() ?? "without name";
        name = new string([.. name.Substring(name.LastIndexOfAny(Folders) + 1).Where(letter => !char.IsControl(letter))]);
        if (name.Length <= NameLength)
        {
            return name.Length == 0 ? "without name" : name;
        }

        // The ending says what the file is: it is the name before it that is cut.
        var point = name.LastIndexOf('.');
        var ending = point > 0 && name.Length - point <= 10 ? name.Substring(point) : string.Empty;
        return PlainText.Cut(name.Substring(0, name.Length - ending.Length), NameLength - ending.Length) + ending;
    }
}
