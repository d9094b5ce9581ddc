using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.Plugins.Pipeline;

/// <summary>Takes the services of one execution from the platform.</summary>
internal sealed class LocalPluginContext : ILocalPluginContext
{
    private readonly Lazy<IOrganizationService> _userService;
    private readonly Lazy<IOrganizationService> _systemService;
    private readonly ITracingService? _tracingService;

    public LocalPluginContext(IServiceProvider serviceProvider)
    {
        PluginExecutionContext = Required<IPluginExecutionContext>(serviceProvider);
        var factory = Required<IOrganizationServiceFactory>(serviceProvider);
        _tracingService = serviceProvider.GetService(typeof(ITracingService)) as ITracingService;
        _userService = new(() => factory.CreateOrganizationService(PluginExecutionContext.UserId), isThreadSafe: false);
        _systemService = new(() => factory.CreateOrganizationService(null), isThreadSafe: false);
    }

    public IOrganizationService UserService => _userService.Value;

    public IOrganizationService SystemService => _systemService.Value;

    public IPluginExecutionContext PluginExecutionContext { get; }

    // Trace takes a format: a message with braces of its own must not be read as one.
    public void Trace(string message) => _tracingService?.Trace("{0}", message);

    private static T Required<T>(IServiceProvider serviceProvider)
        where T : class =>
        serviceProvider.GetService(typeof(T)) as T
        ?? throw new InvalidPluginExecutionException($"The platform did not offer {typeof(T).Name}.");
}
