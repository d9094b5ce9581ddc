using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Cases;

/// <summary>Runs a plug-in with services that count, those of the person and of SYSTEM together.</summary>
internal sealed class CountedCall(IOrganizationService userService, IOrganizationService systemService) : IServiceProvider, IOrganizationServiceFactory
{
    private readonly CountingOrganizationService _user = new(userService);
    private readonly CountingOrganizationService _system = new(systemService);

    public TestExecutionContext Context { get; } = new();

    public IReadOnlyList<string> Requests => [.. _user.Requests, .. _system.Requests];

    /// <summary>Requests of one run.</summary>
    public static IReadOnlyList<string> Run(ITestDataverse dataverse, IPlugin plugin, params (string Name, object Value)[] inputs) =>
        Run(dataverse.UserService, dataverse.Service, plugin, inputs);

    /// <summary>Requests of one run.</summary>
    public static IReadOnlyList<string> Run(IOrganizationService userService, IOrganizationService systemService, IPlugin plugin, params (string Name, object Value)[] inputs)
    {
        var call = new CountedCall(userService, systemService);
        foreach (var (name, value) in inputs)
        {
            call.Context.InputParameters[name] = value;
        }

        plugin.Execute(call);
        return call.Requests;
    }

    public object? GetService(Type serviceType) =>
        serviceType == typeof(IPluginExecutionContext) ? Context : serviceType == typeof(IOrganizationServiceFactory) ? this : null;

    public IOrganizationService CreateOrganizationService(Guid? userId) => userId is null ? _system : _user;
}
