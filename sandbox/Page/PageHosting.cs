using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.FluentUI.AspNetCore.Components;
using PowerPlatformMagento.Sandbox.Page.Components;
using PowerPlatformMagento.Sandbox.Page.Data;
using PowerPlatformMagento.Sandbox.Page.Live;
using PowerPlatformMagento.Sandbox.Page.Session;
using PowerPlatformMagento.Sandbox.Page.Shop;
using PowerPlatformMagento.Sandbox.Page.Solutions;
using PowerPlatformMagento.Sandbox.Page.Sync;

namespace PowerPlatformMagento.Sandbox.Page;

/// <summary>Puts the page into a web application.</summary>
public static class PageHosting
{
    // In bytes: a long text that somebody types, and the rows a list hands over.
    private const int LargestMessage = 1024 * 1024;

    /// <summary>Registers the page's services. Reads the solutions and adds the users people choose from.</summary>
    /// <exception cref="InvalidDataException">A solution file is broken; the message names it.</exception>
    public static IServiceCollection AddSandboxPage(this IServiceCollection services, PageOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var catalog = UiCatalog.Read(options.SolutionFolders);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton(options.Dataverse);
        services.AddSingleton(catalog);
        services.AddSingleton(PageUsers.Add(options.Dataverse, catalog.Roles));
        services.AddScoped<PageSession>();
        services.AddScoped<PageScript>();
        services.AddSingleton(options.Dataverse.Metadata);
        services.AddScoped<GridQuery>();
        services.AddScoped<ChartQuery>();
        services.AddSingleton<ChangeFeed>();
        services.AddScoped<Journeys>();
        services.AddScoped<ShopDesk>();
        services.AddScoped<RowNames>();

        // Nothing outlives the process: after a restart a page reloads with new keys.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddAntiforgery();
        services.AddFluentUIComponents();
        services.AddRazorComponents()
            .AddInteractiveServerComponents()
            .AddHubOptions(hub => hub.MaximumReceiveMessageSize = LargestMessage);
        return services;
    }

    /// <summary>Maps the page's addresses and assets.</summary>
    public static WebApplication MapSandboxPage(this WebApplication app)
    {
        app.UseStatusCodePagesWithReExecute("/not-found");
        app.Use(KeepStatusOfForms);
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapSignIn();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
        return app;
    }

    // Only what somebody opens is answered with a page; a form that was refused keeps its status.
    private static Task KeepStatusOfForms(HttpContext context, RequestDelegate next)
    {
        if (!HttpMethods.IsGet(context.Request.Method) && context.Features.Get<IStatusCodePagesFeature>() is { } pages)
        {
            pages.Enabled = false;
        }

        return next(context);
    }
}
