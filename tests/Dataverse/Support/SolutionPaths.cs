namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

/// <summary>Finds the project's solution folders from where the tests run.</summary>
internal static class SolutionPaths
{
    public static string Core { get; } = Find("solution/core");

    /// <summary>Path of a document of the repository.</summary>
    public static string Document(string relative) => Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(Core))!, relative);

    private static string Find(string relative)
    {
        for (var folder = new DirectoryInfo(ProjectFolder.Path); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, relative);
            if (Directory.Exists(path))
            {
                return path;
            }
        }

        throw new DirectoryNotFoundException(relative);
    }
}
