using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

/// <summary>What a scripted plug-in gets to work with.</summary>
internal sealed class PluginRun(IServiceProvider services, string? secure)
{
    public IPluginExecutionContext7 Context { get; } = (IPluginExecutionContext7)services.GetService(typeof(IPluginExecutionContext7))!;

    public IServiceProvider Services { get; } = services;

    public string? Secure { get; } = secure;

    public Entity Target => (Entity)Context.InputParameters["Target"];

    public IOrganizationService User => Factory.CreateOrganizationService(Context.UserId);

    public IOrganizationService System => Factory.CreateOrganizationService(null);

    public ITracingService Trace => (ITracingService)Services.GetService(typeof(ITracingService))!;

    public IOrganizationServiceFactory Factory =>
        (IOrganizationServiceFactory)Services.GetService(typeof(IOrganizationServiceFactory))!;
}
