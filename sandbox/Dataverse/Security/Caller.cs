using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;

namespace PowerPlatformMagento.Sandbox.Dataverse.Security;

/// <summary>Who a request runs as. Without roles every right is granted (SYSTEM, or a user whose roles aren't enforced).</summary>
internal sealed class Caller(RowLink user, IReadOnlyList<RoleDefinition>? roles)
{
    private readonly Dictionary<(TableDefinition Table, Privilege Privilege), PrivilegeDepth> _depths = [];

    public RowLink User { get; } = user;

    public bool IsEnforced => roles is not null;

    /// <summary>Depth of a right on a table; remembered, because every row written asks.</summary>
    public PrivilegeDepth DepthOf(TableDefinition table, Privilege privilege)
    {
        if (roles is null)
        {
            return PrivilegeDepth.Global;
        }

        if (!_depths.TryGetValue((table, privilege), out var depth))
        {
            depth = PrivilegeNames.Of(table, privilege).Max(DepthOf);
            _depths[(table, privilege)] = depth;
        }

        return depth;
    }

    public PrivilegeDepth DepthOf(string privilege)
    {
        if (roles is null)
        {
            return PrivilegeDepth.Global;
        }

        var depth = PrivilegeDepth.None;
        foreach (var role in roles)
        {
            if (role.Privileges.TryGetValue(privilege, out var granted) && granted > depth)
            {
                depth = granted;
            }
        }

        return depth;
    }
}
