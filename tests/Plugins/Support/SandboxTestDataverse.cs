using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse;

namespace PowerPlatformMagento.Plugins.Tests.Support;

/// <summary>The sandbox Dataverse with the real solution and the real plug-ins.</summary>
internal sealed class SandboxTestDataverse : ITestDataverse
{
    public SandboxTestDataverse()
    {
        Sandbox = SandboxDataverse.Create(new SandboxDataverseOptions
        {
            SolutionFolders = [Repository.PathOf("solution/core")],
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

    public IReadOnlyList<Entity> Rows(string table) => [.. Sandbox.Rows(table)];
}
