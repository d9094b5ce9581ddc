using PowerPlatformMagento.Packer.Assemblies;
using PowerPlatformMagento.Packer.Configuration;

namespace PowerPlatformMagento.Packer.Commands;

/// <summary>Where a command runs: folder, built assemblies, and where its words go.</summary>
/// <param name="Folder">Folder in which the command was given.</param>
/// <param name="Assemblies">Assemblies that were built together with the packer.</param>
/// <param name="Output">For results.</param>
/// <param name="Error">For refusals.</param>
internal sealed record PackerEnvironment(string Folder, BuiltAssemblies Assemblies, TextWriter Output, TextWriter Error)
{
    public static PackerEnvironment OfProcess() => new(Environment.CurrentDirectory, BuiltAssemblies.BesidePacker, Console.Out, Console.Error);

    /// <summary>Nearest folder above that holds pac.config; null when there is none.</summary>
    public string? Root
    {
        get
        {
            var folder = new DirectoryInfo(Folder);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, PacConfig.FileName)))
            {
                folder = folder.Parent;
            }

            return folder?.FullName;
        }
    }

    /// <summary>A path of the command line.</summary>
    public string Resolve(string path) => Path.GetFullPath(path, Folder);
}
