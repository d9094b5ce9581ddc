namespace PowerPlatformMagento.Connector.Definition.Output;

/// <summary>Finds the folder that holds the repository.</summary>
internal static class RepositoryRoot
{
    private const string Mark = "PowerPlatformMagento.sln";

    /// <summary>The nearest folder at or above a folder that holds the solution file; null where there is none.</summary>
    public static string? Above(string folder)
    {
        for (var candidate = new DirectoryInfo(folder); candidate is not null; candidate = candidate.Parent)
        {
            if (File.Exists(Path.Combine(candidate.FullName, Mark)))
            {
                return candidate.FullName;
            }
        }

        return null;
    }
}
