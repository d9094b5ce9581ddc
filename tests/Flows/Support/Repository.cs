using System.Runtime.CompilerServices;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Support;

/// <summary>Finds the repository's solutions from where this file was compiled.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>The unpacked solution with tables, Custom APIs and plug-ins.</summary>
    public static string Core { get; } = Path.Combine(Root, "solution", "core");

    private static string Find([CallerFilePath] string file = "")
    {
        for (var folder = new FileInfo(file).Directory; folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PowerPlatformMagento.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("The repository was not found.");
    }
}
