using PowerPlatformMagento.App.Hosting;
using PowerPlatformMagento.App.Tests.Support;

namespace PowerPlatformMagento.App.Tests.Hosting;

/// <summary>The package of the functions as it is deployed to the Functions host.</summary>
internal sealed class Package : IDisposable
{
    private readonly TempFolder _folder = new();

    public Package(bool appChecksAccess) => FunctionJson.Emit(
        FunctionCatalog.Scan(typeof(AppHost).Assembly), Path.Combine(AppContext.BaseDirectory, "host.json"), Root, appChecksAccess);

    public string Root => _folder.File("package");

    public void Dispose() => _folder.Dispose();
}
