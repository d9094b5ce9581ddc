using PowerPlatformMagento.App;
using PowerPlatformMagento.App.Hosting;

if (args is ["--emit-functions", var folder])
{
    FunctionJson.Emit(FunctionCatalog.Scan(typeof(AppHost).Assembly), Path.Combine(AppContext.BaseDirectory, "host.json"), folder);
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
