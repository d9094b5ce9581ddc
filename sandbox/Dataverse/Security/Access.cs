using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;
using PowerPlatformMagento.Sandbox.Dataverse.Values;

namespace PowerPlatformMagento.Sandbox.Dataverse.Security;

/// <summary>
/// Decides by roles. There is one business unit, so every depth but Basic reaches all rows; Basic reaches the rows of the caller
/// and of his teams.
/// </summary>
internal static class Access
{
    public static void Demand(Caller caller, Privilege privilege, TableDefinition table, Row? row = null)
    {
        if (!caller.IsEnforced)
        {
            return;
        }

        var depth = caller.DepthOf(table, privilege);
        if (depth == PrivilegeDepth.None || (depth == PrivilegeDepth.Basic && row is not null && !IsOwn(caller, row)))
        {
            throw Denied(caller, privilege, table);
        }
    }

    public static void DemandNamed(Caller caller, string privilege)
    {
        if (caller.DepthOf(privilege) == PrivilegeDepth.None)
        {
            throw Denied(caller, privilege, "none");
        }
    }

    public static void DemandLink(Caller caller, TableDefinition table, TableDefinition target)
    {
        if (caller.IsEnforced && table.LogicalName != "customeraddress")
        {
            Demand(caller, Privilege.Append, table);
            Demand(caller, Privilege.AppendTo, target);
        }
    }

    /// <summary>Setting a lookup needs Append on the row and AppendTo on the target; giving a row to somebody else needs Assign.</summary>
    /// <param name="row">The row as it is; null when it is being created.</param>
    public static void DemandLookups(Database database, Caller caller, TableDefinition table, AttributeCollection attributes, Row? row)
    {
        if (!caller.IsEnforced)
        {
            return;
        }

        foreach (var (name, value) in attributes)
        {
            if (value is EntityReference reference
                && table.Find(name) is { Type: ColumnType.Lookup }
                && !(table.LogicalName == "customeraddress" && name == "parentid"))
            {
                Demand(caller, Privilege.Append, table, row);
                DemandTarget(database, caller, reference);
            }
        }

        if (table.System.Owner is { } owner && attributes.TryGetValue(owner.LogicalName, out var given)
            && given is EntityReference { } newOwner && newOwner.Id != caller.User.Id)
        {
            DemandOwner(caller, table, row, newOwner);
        }
    }

    public static bool MayReadAll(Caller caller, Row?[] rows)
    {
        if (!caller.IsEnforced)
        {
            return true;
        }

        foreach (var row in rows)
        {
            if (row is not null && caller.DepthOf(row.Link.Table, Privilege.Read) == PrivilegeDepth.Basic && !IsOwn(caller, row))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The target's row is looked up only when it matters whose it is.</summary>
    private static void DemandTarget(Database database, Caller caller, EntityReference reference)
    {
        var store = database.Store(reference.LogicalName);
        var basic = caller.DepthOf(store.Definition, Privilege.AppendTo) == PrivilegeDepth.Basic;
        Demand(
            caller,
            Privilege.AppendTo,
            store.Definition,
            basic ? LookupResolver.Resolve(store, reference.Id, reference.KeyAttributes) : null);
    }

    private static void DemandOwner(Caller caller, TableDefinition table, Row? row, EntityReference newOwner)
    {
        Demand(caller, Privilege.Assign, table, row);
        if (row is null && caller.DepthOf(table, Privilege.Create) == PrivilegeDepth.Basic && !caller.Owns(newOwner.Id))
        {
            throw Denied(caller, Privilege.Create, table);
        }
    }

    private static bool IsOwn(Caller caller, Row row) =>
        row.Link.Table.System.Owner is not { } owner || (row.Get(owner) is RowLink link && caller.Owns(link.Id));

    private static FaultException<OrganizationServiceFault> Denied(Caller caller, Privilege privilege, TableDefinition table) =>
        Denied(caller, PrivilegeNames.Of(table, privilege).First(), table.LogicalName);

    private static FaultException<OrganizationServiceFault> Denied(Caller caller, string privilege, string table) => Fault.Of(
        FaultCodes.PrivilegeDenied,
        $"Principal user (Id={caller.User.Id}, type=8) is missing {privilege} privilege for entity '{table}'.");
}
