namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

/// <summary>
/// A copy of solution/core without its steps, made once a run: these tests are about the platform, so the product's own plug-ins
/// stay out of the way.
/// </summary>
internal static class CoreTables
{
    private static readonly string[] Left = ["SdkMessageProcessingSteps"];

    private static readonly Lazy<string> Copy = new(Make);

    public static string Folder => Copy.Value;

    private static string Make()
    {
        var target = Directory.CreateTempSubdirectory("mag-core-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(target, recursive: true);
        foreach (var file in Directory.EnumerateFiles(SolutionPaths.Core, "*.*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(SolutionPaths.Core, file);
            if (!Left.Contains(relative.Split(Path.DirectorySeparatorChar)[0]))
            {
                var copy = Path.Combine(target, relative);
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
        }

        return target;
    }
}
