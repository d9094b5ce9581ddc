using PowerPlatformMagento.Sandbox.Dataverse.Metadata;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Roles;

/// <summary>One right a role has.</summary>
/// <param name="Role">Name of the role.</param>
/// <param name="Subject">Name the table has in privileges, which is not always its logical name.</param>
/// <param name="Right">What may be done.</param>
/// <param name="Depth">With which rows.</param>
internal sealed record Grant(string Role, string Subject, AccessRight Right, PrivilegeDepth Depth)
{
    public string Privilege => $"prv{Right}{Subject}";
}
