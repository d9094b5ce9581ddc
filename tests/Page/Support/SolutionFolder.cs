namespace PowerPlatformMagento.Sandbox.Page.Tests.Support;

/// <summary>An unpacked solution made for one test, deleted afterwards.</summary>
internal sealed class SolutionFolder : IDisposable
{
    /// <summary>The product's own solution, as it stands beside the tests.</summary>
    public static string Product { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "solution", "core");

    public string Path { get; } = Directory.CreateTempSubdirectory("ppm-page-").FullName;

    public SolutionFolder With(string file, string text)
    {
        var path = System.IO.Path.Combine(Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    /// <summary>The least a page needs: an app with an empty site map.</summary>
    public SolutionFolder WithApp(string siteMap = "") => this
        .With("AppModules/mag_Test/AppModule.xml", """
            <AppModule><UniqueName>mag_Test</UniqueName><AppModuleComponents><AppModuleComponent type="62" schemaName="mag_Test" /></AppModuleComponents>
              <LocalizedNames><LocalizedName description="Test" languagecode="1033" /></LocalizedNames></AppModule>
            """)
        .With("AppModuleSiteMaps/mag_Test/AppModuleSiteMap.xml", $"""
            <AppModuleSiteMap><SiteMapUniqueName>mag_Test</SiteMapUniqueName><SiteMap>{siteMap}</SiteMap></AppModuleSiteMap>
            """);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
