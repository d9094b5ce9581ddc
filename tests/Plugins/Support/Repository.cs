using System.Runtime.CompilerServices;

namespace PowerPlatformMagento.Plugins.Tests.Support;

/// <summary>Finds files of the repository from where the tests were built.</summary>
internal static class Repository
{
    public static string PathOf(string relative)
    {
        for (var folder = new DirectoryInfo(FolderOfThisFile()); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, relative);
            if (Directory.Exists(path) || File.Exists(path))
            {
                return path;
            }
        }

        throw new DirectoryNotFoundException(relative);
    }

    private static string FolderOfThisFile([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
