using System.Text;
using PowerPlatformMagento.Packer.Packing;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Packages;

/// <summary>XML files have a byte order mark and a declaration, JSON and the files that go into the package as they are have none; lines end in LF.</summary>
internal sealed class EncodingRule : ISolutionRule
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

    public IEnumerable<Finding> Check(UnpackedSolution solution)
    {
        foreach (var (file, bytes) in solution.Files.Where(pair => IsText(pair.Key)))
        {
            var hasMark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
            var wantsMark = file.EndsWith(".xml", StringComparison.Ordinal) && !ContainerLayout.IsVerbatim(file) && !IsContent(file);
            var text = Encoding.UTF8.GetString(bytes);
            if (hasMark != wantsMark && !IsContent(file))
            {
                yield return hasMark
                    ? new Finding(file, "first bytes", "starts with a byte order mark", "Save it as UTF-8 without mark; a flow with one fails the import.")
                    : new Finding(file, "first bytes", "has no byte order mark", "Save it as UTF-8 with mark, as exports are.");
            }

            if (wantsMark && !text.TrimStart('\ufeff').StartsWith(Declaration, StringComparison.Ordinal))
            {
                yield return new Finding(file, "first line", "has no XML declaration in the usual form", $"Begin with {Declaration.TrimEnd()}.");
            }

            if (text.Contains('\r', StringComparison.Ordinal) || !text.EndsWith('\n'))
            {
                yield return new Finding(file, "line ends", "has line ends other than LF, or none at the end", "Save it with LF and end the last line.");
            }
        }
    }

    private static bool IsText(string file) => Path.GetExtension(file) is ".xml" or ".json" or ".svg";

    /// <summary>Content of web resources has its own rules.</summary>
    private static bool IsContent(string file) => file.StartsWith("WebResources/", StringComparison.Ordinal) && !file.EndsWith(".data.xml", StringComparison.Ordinal);
}
