using System.Text;
using PowerPlatformMagento.Solution.Tests.Reading;

namespace PowerPlatformMagento.Solution.Tests.Rules;

/// <summary>XML files have a byte order mark and a declaration, JSON and the files that go into the package as they are have none; lines end in LF.</summary>
internal sealed class EncodingRule : ISolutionRule
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

    public IEnumerable<Finding> Check(UnpackedSolution solution)
    {
        foreach (var (file, bytes) in solution.Files.Where(pair => IsText(pair.Key)))
        {
            var hasMark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
            var wantsMark = file.EndsWith(".xml", StringComparison.Ordinal) && !IsCopiedVerbatim(file);
            var text = Encoding.UTF8.GetString(bytes);
            if (hasMark != wantsMark)
            {
                yield return new Finding(file, hasMark ? "starts with a byte order mark" : "has no byte order mark");
            }

            if (wantsMark && !text.TrimStart('\ufeff').StartsWith(Declaration, StringComparison.Ordinal))
            {
                yield return new Finding(file, "has no XML declaration in the usual form");
            }

            if (text.Contains('\r', StringComparison.Ordinal) || !text.EndsWith('\n'))
            {
                yield return new Finding(file, "has line ends other than LF, or none at the end");
            }
        }
    }

    private static bool IsText(string file) => Path.GetExtension(file) is ".xml" or ".json";

    /// <summary>Lower-case folders hold components that the platform reads file by file.</summary>
    private static bool IsCopiedVerbatim(string file) => char.IsAsciiLetterLower(file[0]);
}
