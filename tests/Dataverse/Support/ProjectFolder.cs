using System.Runtime.CompilerServices;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

/// <summary>The folder of this test project, also when it is built elsewhere.</summary>
internal static class ProjectFolder
{
    public static string Path { get; } = OfThisFile();

    private static string OfThisFile([CallerFilePath] string file = "") => System.IO.Path.GetDirectoryName(file)!;
}
