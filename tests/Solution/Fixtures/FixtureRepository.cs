using PowerPlatformMagento.Packer.Assemblies;
using PowerPlatformMagento.Packer.Commands;

namespace PowerPlatformMagento.Solution.Tests.Fixtures;

/// <summary>A repository on disk with the three solutions made for tests, in which the packer's commands run.</summary>
internal sealed class FixtureRepository : IDisposable
{
    public const string Settings = "solution/settings/dev.json";

    public FixtureRepository()
    {
        foreach (var solution in FixtureSolutions.All)
        {
            foreach (var (file, bytes) in solution.Files.Where(pair => !pair.Key.EndsWith(".dll", StringComparison.Ordinal)))
            {
                Write($"{solution.Label}/{file}", bytes);
            }
        }

        Write("assemblies/Parcels.Plugins.dll", FixtureAssembly.Build());
        Write("pac.config", """
            {
              "publisher": { "uniqueName": "parcels", "prefix": "mag", "optionValuePrefix": 77210 },
              "solutions": [
                { "uniqueName": "Parcels", "folder": "solution/core", "version": "1.2.0.0" },
                { "uniqueName": "ParcelsConnector", "folder": "solution/connector", "version": "1.2.0.0" },
                { "uniqueName": "ParcelsFlows", "folder": "solution/flows", "version": "1.2.0.0" }
              ],
              "environments": [ { "name": "dev", "url": "https://contoso-dev.crm.dynamics.com", "packageType": "unmanaged", "settings": "solution/settings/dev.json" } ]
            }

            """u8.ToArray());
        Write("Directory.Build.props", "<Project>\n  <PropertyGroup>\n    <Version>1.2.0.0</Version>\n    <AssemblyVersion>1.0.0.0</AssemblyVersion>\n    <FileVersion>1.2.0.0</FileVersion>\n  </PropertyGroup>\n</Project>\n"u8.ToArray());
        Write(Settings, "{ \"EnvironmentVariables\": [], \"ConnectionReferences\": [] }\n"u8.ToArray());
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("mag-repository-").FullName;

    public BuiltAssemblies Assemblies => new(PathOf("assemblies"));

    public string PathOf(string file) => Path.Combine(Root, file);

    public string Read(string file) => File.ReadAllText(PathOf(file));

    public FixtureRepository Write(string file, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllBytes(PathOf(file), content);
        return this;
    }

    public FixtureRepository Write(string file, string content) => Write(file, System.Text.Encoding.UTF8.GetBytes(content));

    public FixtureRepository Replace(string file, string old, string changed)
    {
        var text = Read(file);
        Assert.Contains(old, text, $"{file} has nothing to replace.");
        File.WriteAllText(PathOf(file), text.Replace(old, changed, StringComparison.Ordinal), new System.Text.UTF8Encoding(file.EndsWith(".xml", StringComparison.Ordinal) && !file.Contains("customapis", StringComparison.Ordinal)));
        return this;
    }

    public FixtureRepository Delete(string file)
    {
        File.Delete(PathOf(file));
        return this;
    }

    /// <summary>Runs the packer in this process, in the root of the repository.</summary>
    public (int Code, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = PackerCommand.RunAsync(arguments, new PackerEnvironment(Root, Assemblies, output, error)).GetAwaiter().GetResult();
        return (code, output.ToString(), error.ToString());
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
