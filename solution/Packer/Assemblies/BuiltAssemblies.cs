using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Assemblies;

/// <summary>The assemblies that were built together with the packer.</summary>
/// <param name="folder">Folder with the DLLs, each called like its assembly.</param>
internal sealed class BuiltAssemblies(string folder)
{
    /// <summary>The assemblies beside the running packer.</summary>
    public static BuiltAssemblies BesidePacker { get; } = new(Path.Combine(AppContext.BaseDirectory, "assemblies"));

    /// <summary>Puts the DLL of each registration beside it, where the repository leaves it out. A DLL that is there stays.</summary>
    public SolutionFiles AddTo(SolutionFiles files)
    {
        var built = new List<KeyValuePair<string, byte[]>>();
        foreach (var registration in new SolutionXml(files.Files).Below("PluginAssemblies/", ".dll.data.xml"))
        {
            var file = Path.Combine(folder, registration.Xml.Attr("FullName").Split(',')[0] + ".dll");
            if (File.Exists(file))
            {
                built.Add(new(registration.File[..^".data.xml".Length], File.ReadAllBytes(file)));
            }
        }

        return files.With(built);
    }
}
