using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;

namespace PowerPlatformMagento.Sandbox.Dataverse.Security;

/// <summary>Who a request runs as. Without roles every right is granted (SYSTEM, or a user whose roles aren't enforced).</summary>
internal sealed class Caller(RowLink user, IReadOnlyList<RoleDefinition>? roles)
{
    private readonly HashSet<Guid> _teams = [];
    private readonly List<RoleDefinition>? _roles = roles is null ? null : [.. roles];
    private readonly Dictionary<(TableDefinition Table, Privilege Privilege), PrivilegeDepth> _depths = [];

    public RowLink User { get; } = user;

    public bool IsEnforced => _roles is not null;

    /// <summary>Whether a row of this owner is the caller's own: his or one of his teams'.</summary>
    public bool Owns(Guid owner) => User.Id == owner || _teams.Contains(owner);

    public bool IsMemberOf(Guid team) => _teams.Contains(team);

    /// <summary>A member has the roles of the team besides his own.</summary>
    public void Join(Guid team, IReadOnlyList<RoleDefinition> teamRoles)
    {
        if (_teams.Add(team))
        {
            _roles?.AddRange(teamRoles);
            _depths.Clear();
        }
    }

    /// <summary>Depth of a right on a table; remembered, because every row written asks.</summary>
    public PrivilegeDepth DepthOf(TableDefinition table, Privilege privilege)
    {
        if (_roles is null)
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
        if (_roles is null)
        {
            return PrivilegeDepth.Global;
        }

        var depth = PrivilegeDepth.None;
        foreach (var role in _roles)
        {
            if (role.Privileges.TryGetValue(privilege, out var granted) && granted > depth)
            {
                depth = granted;
            }
        }

        return depth;
    }
}
