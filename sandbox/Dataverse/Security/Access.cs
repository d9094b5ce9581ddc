using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;

namespace PowerPlatformMagento.Sandbox.Dataverse.Security;

/// <summary>Decides by roles. There is one business unit, so every depth but Basic reaches all rows; Basic reaches the caller's own.</summary>
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
            throw Denied(caller, PrivilegeNames.Of(table, privilege).First(), table.LogicalName);
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

    /// <summary>Setting a lookup needs Append on the row's table and AppendTo on the target's.</summary>
    public static void DemandLookups(MetadataCatalog catalog, Caller caller, TableDefinition table, AttributeCollection attributes)
    {
        if (!caller.IsEnforced)
        {
            return;
        }

        foreach (var (name, value) in attributes)
        {
            if (value is EntityReference { LogicalName: { } target }
                && table.Find(name) is { Type: ColumnType.Lookup }
                && !(table.LogicalName == "customeraddress" && name == "parentid"))
            {
                Demand(caller, Privilege.Append, table);
                Demand(caller, Privilege.AppendTo, TableOf(catalog, target));
            }
        }

        if (table.System.Owner is { } owner && attributes.TryGetValue(owner.LogicalName, out var given)
            && given is EntityReference { } reference && reference.Id != caller.User.Id)
        {
            Demand(caller, Privilege.Assign, table);
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

    private static TableDefinition TableOf(MetadataCatalog catalog, string table) =>
        catalog.TryGetTable(table, out var definition) ? definition : throw Fault.NoTable(table);

    private static bool IsOwn(Caller caller, Row row) =>
        row.Link.Table.System.Owner is not { } owner || caller.User.Equals(row.Get(owner) as RowLink);

    private static FaultException<OrganizationServiceFault> Denied(Caller caller, string privilege, string table) => Fault.Of(
        FaultCodes.PrivilegeDenied,
        $"Principal user (Id={caller.User.Id}, type=8) is missing {privilege} privilege for entity '{table}'.");
}
