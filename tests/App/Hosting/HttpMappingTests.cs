using Microsoft.Extensions.DependencyInjection;
using PowerPlatformMagento.App.Hosting;
using PowerPlatformMagento.App.Tests.Support;

namespace PowerPlatformMagento.App.Tests.Hosting;

/// <summary>Functions become endpoints when they are called for the first time, so what cannot become one has to be found here.</summary>
[TestClass]
public sealed class HttpMappingTests
{
    [TestMethod]
    public async Task Every_function_of_the_app_can_be_called_by_http()
    {
        await using var app = await RunningApp.StartAsync();
        var functions = app.Services.GetRequiredService<FunctionCatalog>().Functions.Where(function => function.Http is not null).ToList();

        Assert.IsGreaterThan(100, functions.Count);
        foreach (var function in functions)
        {
            Assert.IsNotNull(HttpMapping.Compile(app.Services, function, app.Services.GetRequiredService(function.Type)), function.Name);
        }
    }
}
