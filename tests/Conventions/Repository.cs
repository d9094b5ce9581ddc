namespace PowerPlatformMagento.Conventions.Tests;

/// <summary>The files of this repository as they stand on disk.</summary>
internal static class Repository
{
    private static readonly string[] Generated = ["bin", "obj", "artifacts", "TestResults", ".git", "node_modules", "BenchmarkDotNet.Artifacts"];

    public static string Root { get; } = FindRoot();

    /// <summary>Paths relative to the root, with forward slashes.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. Walk(Root).Order(StringComparer.Ordinal)];

    public static IEnumerable<string> Sources => Files.Where(file => file.EndsWith(".cs", StringComparison.Ordinal));

    public static IEnumerable<string> ProductSources => Sources.Where(file => !file.StartsWith("tests/", StringComparison.Ordinal));

    public static IEnumerable<string> Projects => Files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal));

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    public static int LinesOf(string file) => File.ReadLines(Path.Combine(Root, file)).Count();

    private static IEnumerable<string> Walk(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            yield return Path.GetRelativePath(Root, file).Replace('\\', '/');
        }

        foreach (var child in Directory.EnumerateDirectories(folder).Where(child => !Generated.Contains(Path.GetFileName(child))))
        {
            foreach (var file in Walk(child))
            {
                yield return file;
            }
        }
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PowerPlatformMagento.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? FromSource();
    }

    // Build outputs may be redirected outside the repository: fall back to where this file was compiled.
    private static string FromSource([System.Runtime.CompilerServices.CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", ".."));
}
