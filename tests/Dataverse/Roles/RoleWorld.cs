using System.Collections.Concurrent;
using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Roles;

/// <summary>A Dataverse with the real solution and the real plug-ins, and a user of one role or of several.</summary>
internal sealed class RoleWorld
{
    private static readonly ConcurrentDictionary<string, RoleWorld> Shared = new(StringComparer.Ordinal);

    public RoleWorld(params string[] roles)
    {
        Sandbox = SandboxDataverse.Create(new SandboxDataverseOptions
        {
            SolutionFolders = [SolutionPaths.Core],
            PluginAssemblies = [typeof(Plugins.ImportOrder).Assembly],
        });
        System = Sandbox.ConnectAsSystem();
        Samples = new SampleRows(System);
        UserId = Sandbox.AddUser(string.Join(", ", roles), roles);
        User = Sandbox.Connect(UserId);
    }

    public SandboxDataverse Sandbox { get; }

    public IOrganizationServiceAsync2 System { get; }

    public SampleRows Samples { get; }

    public Guid UserId { get; }

    /// <summary>Signed in with the roles.</summary>
    public IOrganizationServiceAsync2 User { get; }

    /// <summary>One world a role for tests that only look at rows they made themselves.</summary>
    public static RoleWorld Of(string role) => Shared.GetOrAdd(role, name => new RoleWorld(name));

    /// <summary>A row that belongs to the system.</summary>
    public Guid Foreign(string table) => System.Create(Samples.Of(table));

    /// <summary>A row that belongs to the user.</summary>
    public Guid Own(string table)
    {
        var row = Samples.Of(table);
        row["ownerid"] = new EntityReference("systemuser", UserId);
        return System.Create(row);
    }

    public Entity Row(string table, Guid id) => Sandbox.Rows(table).Single(row => row.Id == id);
}
