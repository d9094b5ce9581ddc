using System.Runtime.CompilerServices;

namespace PowerPlatformMagento.Connector.Definition.Tests.Support;

/// <summary>The files of this repository as they stand on disk.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = FindRoot();

    public static string Full(string path) => Path.Combine(Root, path);

    public static string Read(string path) => File.ReadAllText(Full(path));

    // Build outputs may be redirected outside the repository, so the root is found from where this file was compiled.
    private static string FindRoot([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", ".."));
}
