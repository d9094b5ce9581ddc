using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.Plugins.Tests.Support;

/// <summary>Runs a plug-in the way the platform does: with a service provider and a context.</summary>
internal sealed class PluginCall : IServiceProvider, IOrganizationServiceFactory, ITracingService
{
    private readonly IOrganizationService _userService;

    public PluginCall(IOrganizationService userService) => _userService = userService;

    public TestExecutionContext Context { get; } = new();

    public List<string> Traces { get; } = [];

    public static ParameterCollection Run(IPlugin plugin, IOrganizationService userService, object? payload) =>
        new PluginCall(userService).Run(plugin, payload);

    public ParameterCollection Run(IPlugin plugin, object? payload)
    {
        if (payload is not null)
        {
            Context.InputParameters["Payload"] = payload;
        }

        plugin.Execute(this);
        return Context.OutputParameters;
    }

    public object? GetService(Type serviceType) =>
        serviceType == typeof(IPluginExecutionContext) ? Context
        : serviceType == typeof(IOrganizationServiceFactory) || serviceType == typeof(ITracingService) ? this
        : null;

    public IOrganizationService CreateOrganizationService(Guid? userId) =>
        userId == Context.UserId ? _userService : throw new InvalidOperationException("Imports run as the calling user only.");

    public void Trace(string format, params object[] args) =>
        Traces.Add(string.Format(System.Globalization.CultureInfo.InvariantCulture, format, args));
}
