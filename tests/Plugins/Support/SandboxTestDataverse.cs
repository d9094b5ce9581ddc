using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse;

namespace PowerPlatformMagento.Plugins.Tests.Support;

/// <summary>The sandbox Dataverse with the real solution and the real plug-ins.</summary>
internal sealed class SandboxTestDataverse : ITestDataverse
{
    public SandboxTestDataverse()
        : this(TimeProvider.System)
    {
    }

    public SandboxTestDataverse(TimeProvider time)
    {
        Sandbox = SandboxDataverse.Create(new SandboxDataverseOptions
        {
            SolutionFolders = [Repository.PathOf("solution/core")],
            Time = time,
            PluginAssemblies = [typeof(ImportOrder).Assembly],
            BeforeMessage = message => BeforeMessage?.Invoke(message),
        });
        Service = Sandbox.ConnectAsSystem();
        UserService = Sandbox.Connect();
    }

    public SandboxDataverse Sandbox { get; }

    /// <summary>Called before each message; the place to run something in between.</summary>
    public Action<SandboxMessage>? BeforeMessage { get; set; }

    public IOrganizationService Service { get; }

    public IOrganizationService UserService { get; }

    /// <summary>Calls a Custom API as the integration user.</summary>
    public ParameterCollection Call(string api, params (string Name, object Value)[] inputs) => Call(UserService, api, inputs);

    /// <summary>Calls a Custom API.</summary>
    public static ParameterCollection Call(IOrganizationService service, string api, params (string Name, object Value)[] inputs)
    {
        var request = new OrganizationRequest(api);
        foreach (var (name, value) in inputs)
        {
            request[name] = value;
        }

        return service.Execute(request).Results;
    }

    public IReadOnlyList<Entity> Rows(string table) => [.. Sandbox.Rows(table)];
}
