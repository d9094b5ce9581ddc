using System.Text.RegularExpressions;

namespace PowerPlatformMagento.Packer.Versions;

/// <summary>Writes a version into the text of files and leaves every other character as it is.</summary>
internal static partial class VersionStamp
{
    /// <summary>Four numbers, or null.</summary>
    public static Version? Parse(string text) => FourNumbers().IsMatch(text) ? Version.Parse(text) : null;

    /// <summary>Other/Solution.xml of a solution.</summary>
    /// <exception cref="InvalidDataException">There is no version to replace.</exception>
    public static string Manifest(string text, Version version) => Replace(ManifestVersion(), text, version, "Other/Solution.xml");

    /// <summary>The versions of all solutions in pac.config.</summary>
    /// <exception cref="InvalidDataException">There is no version to replace.</exception>
    public static string PacConfig(string text, Version version) => Replace(ConfigVersion(), text, version, "pac.config");

    /// <summary>Version and FileVersion of the build. AssemblyVersion stays: Dataverse takes another one for another assembly.</summary>
    /// <exception cref="InvalidDataException">There is no version to replace.</exception>
    public static string BuildProperties(string text, Version version) => Replace(PropertyVersion(), text, version, "Directory.Build.props");

    private static string Replace(Regex pattern, string text, Version version, string file) =>
        pattern.IsMatch(text)
            ? pattern.Replace(text, match => match.Groups["before"].Value + version + match.Groups["after"].Value)
            : throw new InvalidDataException($"{file} has no version to replace.");

    [GeneratedRegex(@"^\d{1,9}\.\d{1,9}\.\d{1,9}\.\d{1,9}$")]
    private static partial Regex FourNumbers();

    [GeneratedRegex(@"(?<before><SolutionManifest>.*?<Version>)[^<]*(?<after></Version>)", RegexOptions.Singleline)]
    private static partial Regex ManifestVersion();

    [GeneratedRegex("""(?<before>"version"\s*:\s*")[^"]*(?<after>")""")]
    private static partial Regex ConfigVersion();

    [GeneratedRegex(@"(?<before><(?<name>Version|FileVersion)>)[^<]*(?<after></\k<name>>)")]
    private static partial Regex PropertyVersion();
}
