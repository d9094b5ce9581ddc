using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Rows;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;

namespace PowerPlatformMagento.Sandbox.Dataverse.Security;

/// <summary>Users and teams with their roles. Callers hold the engine's lock.</summary>
internal sealed class Principals(SandboxDataverseOptions options, MetadataCatalog catalog, Database database, Organization organization)
{
    private const string Administrator = "System Administrator";

    private readonly Dictionary<Guid, Caller> _callers = [];
    private readonly Dictionary<Guid, RoleDefinition[]> _teams = [];

    /// <summary>The platform itself.</summary>
    public Caller System { get; } = new(organization.SystemUser, roles: null);

    /// <summary>A user given no roles here is not held to privileges.</summary>
    public Caller CallerOf(Guid userId)
    {
        if (userId == organization.SystemUser.Id)
        {
            return System;
        }

        if (!_callers.TryGetValue(userId, out var caller))
        {
            var row = UserRow(userId);
            caller = new Caller(row.Link, IntegrationRoles(userId));
            _callers.Add(userId, caller);
        }

        return caller;
    }

    public Guid AddUser(string name, IReadOnlyCollection<string> roles)
    {
        var definitions = RolesOf(roles);
        var user = PlatformRows.User(database, options, organization.BusinessUnit, name);
        _callers.Add(user.Id, new Caller(user, definitions));
        return user.Id;
    }

    public Guid AddTeam(string name, IReadOnlyCollection<string> roles)
    {
        var definitions = RolesOf(roles)
            ?? throw new ArgumentException($"A team cannot have the role {Administrator} here.", nameof(roles));
        var team = PlatformRows.Team(database, options, organization.BusinessUnit, name);
        _teams.Add(team.Id, definitions);
        return team.Id;
    }

    public void AddMember(Guid teamId, Guid userId)
    {
        if (database.Store("team").Find(teamId) is null)
        {
            throw Fault.NoRow("team", teamId);
        }

        var caller = CallerOf(userId);
        if (!caller.IsMemberOf(teamId))
        {
            caller.Join(teamId, _teams.GetValueOrDefault(teamId, []));
            PlatformRows.Membership(database, options, teamId, userId);
        }
    }

    /// <summary>
    /// An owner must be able to read what he owns. A team without roles is not held to that: teams here are often nothing but a name.
    /// </summary>
    public void RefuseOwner(TableDefinition table, EntityReference owner)
    {
        var reads = owner.LogicalName == "team"
            ? !_teams.TryGetValue(owner.Id, out var roles) || roles.Length == 0 || new Caller(null!, roles).DepthOf(table, Privilege.Read) > PrivilegeDepth.None
            : CallerOf(owner.Id).DepthOf(table, Privilege.Read) > PrivilegeDepth.None;
        if (!reads)
        {
            throw Fault.Of(
                FaultCodes.PrivilegeDenied,
                $"Principal {owner.LogicalName} (Id={owner.Id}) is missing {PrivilegeNames.Of(table, Privilege.Read).First()} privilege, so it cannot own rows of '{table.LogicalName}'.");
        }
    }

    private Row UserRow(Guid userId) => database.Store("systemuser").Find(userId) ?? throw Fault.NoRow("systemuser", userId);

    private RoleDefinition[]? IntegrationRoles(Guid userId) =>
        userId == organization.IntegrationUser.Id
        && catalog.Roles.Find(role => role.Name == options.IntegrationRole) is { } role
            ? [role]
            : null;

    /// <summary>Null where the roles grant everything.</summary>
    private RoleDefinition[]? RolesOf(IReadOnlyCollection<string> names) =>
        names.Contains(Administrator) ? null : [.. names.Select(RoleOf)];

    private RoleDefinition RoleOf(string name) =>
        catalog.Roles.Find(role => role.Name == name)
        ?? PlatformRoles.All.FirstOrDefault(role => role.Name == name)
        ?? throw new ArgumentException($"No solution holds a role {name}.", nameof(name));
}
