using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;

namespace PowerPlatformMagento.Sandbox.Dataverse.Security;

/// <summary>Who a request runs as. Without roles every right is granted (SYSTEM, or a user whose roles aren't enforced).</summary>
internal sealed class Caller(RowLink user, IReadOnlyList<RoleDefinition>? roles)
{
    public RowLink User { get; } = user;

    public bool IsEnforced => roles is not null;

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
