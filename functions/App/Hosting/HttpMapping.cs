using System.Text.RegularExpressions;
using PowerPlatformMagento.App.Access;

namespace PowerPlatformMagento.App.Hosting;

/// <summary>Turns HTTP functions into ASP.NET Core endpoints under the route prefix.</summary>
internal static partial class HttpMapping
{
    /// <summary>Maps all HTTP functions of the catalog.</summary>
    public static void Map(WebApplication app, FunctionCatalog catalog)
    {
        var access = app.Services.GetRequiredService<AccessCheck>();
        foreach (var function in catalog.Functions.Where(function => function.Http is not null))
        {
            Map(app, function, access);
        }
    }

    private static void Map(WebApplication app, FunctionDescriptor function, AccessCheck access)
    {
        var instance = app.Services.GetRequiredService(function.Type);

        // Compiled when it is called for the first time: a hundred of them at once would make the start several times as long.
        var run = new Lazy<RequestDelegate>(() => Compile(app.Services, function, instance));
        RequestDelegate guarded = async context =>
        {
            var verdict = await access.CheckAsync(function, context.Request);
            await (verdict == AccessVerdict.Granted ? run.Value(context) : AccessCheck.Refuse(context, verdict).ExecuteAsync(context));
        };

        var pattern = $"/{HostEnvironment.RoutePrefix}/{function.Route}";
        var endpoint = function.Verbs.Count == 0 ? app.Map(pattern, guarded) : app.MapMethods(pattern, function.Verbs, guarded);
        endpoint.WithDisplayName(function.Name);
    }

    /// <summary>What runs a function for a request.</summary>
    /// <exception cref="InvalidOperationException">A parameter cannot be read from a request.</exception>
    internal static RequestDelegate Compile(IServiceProvider services, FunctionDescriptor function, object instance) =>
        RequestDelegateFactory.Create(
            function.Method,
            _ => instance,
            new RequestDelegateFactoryOptions { ServiceProvider = services, RouteParameterNames = RouteParameters(function.Route) }).RequestDelegate;

    private static IEnumerable<string> RouteParameters(string route) =>
        RouteParameter().Matches(route).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"\{\*{0,2}([^}:?=]+)")]
    private static partial Regex RouteParameter();
}
