using System.Runtime.CompilerServices;

namespace PowerPlatformMagento.Solution.Tests;

/// <summary>Where the files under test are, wherever the build output went.</summary>
internal static class Repository
{
    /// <summary>Folder that holds the solution file.</summary>
    public static string Root { get; } = Find();

    /// <summary>The unpacked solution that ships.</summary>
    public static string Core { get; } = Path.Combine(Root, "solution", "core");

    public static byte[] Read(string path) => File.ReadAllBytes(Path.Combine(Root, path));

    private static string Find([CallerFilePath] string source = "")
    {
        foreach (var start in new[] { AppContext.BaseDirectory, Path.GetDirectoryName(source) })
        {
            for (var folder = start is null ? null : new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "PowerPlatformMagento.sln")))
                {
                    return folder.FullName;
                }
            }
        }

        throw new DirectoryNotFoundException("PowerPlatformMagento.sln is neither above the build output nor above the source.");
    }
}
