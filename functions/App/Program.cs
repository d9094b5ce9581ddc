using PowerPlatformMagento.App;
using PowerPlatformMagento.App.Hosting;

if (args is ["--emit-functions", var folder, .. var rest])
{
    var checks = rest.Contains("--app-checks-access");
    FunctionJson.Emit(FunctionCatalog.Scan(typeof(AppHost).Assembly), Path.Combine(AppContext.BaseDirectory, "host.json"), folder, checks);
    return 0;
}

WebApplication app;
try
{
    app = AppHost.Build(AppHost.CreateBuilder(args));
}
catch (InvalidOperationException exception)
{
    await Console.Error.WriteLineAsync(exception.Message);
    return 1;
}

await app.RunAsync();
return 0;
