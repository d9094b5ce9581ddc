using PowerPlatformMagento.Sandbox.Dataverse.Metadata;

namespace PowerPlatformMagento.Sandbox.Dataverse.Security;

/// <summary>
/// Roles that every environment with the sales and service apps has, as far as people with the roles of the product need them: a salesperson changes what is
/// his own, a customer service representative what belongs to the business unit. On a real environment both may do more.
/// </summary>
internal static class PlatformRoles
{
    private static readonly string[] Customers = ["Account", "Contact", "Lead"];
    private static readonly string[] Work = ["Activity", "Note", "Incident"];
    private static readonly Privilege[] Changes = [Privilege.Create, Privilege.Write, Privilege.Append, Privilege.AppendTo];

    /// <summary>The roles.</summary>
    public static IReadOnlyList<RoleDefinition> All { get; } =
    [
        New("Salesperson", new Guid("6f0c4d0b-2b0b-4d0e-9a42-5f5b1a6f7d01"), PrivilegeDepth.Local, PrivilegeDepth.Basic),
        New("Customer Service Representative", new Guid("6f0c4d0b-2b0b-4d0e-9a42-5f5b1a6f7d02"), PrivilegeDepth.Global, PrivilegeDepth.Local),
    ];

    private static RoleDefinition New(string name, Guid id, PrivilegeDepth read, PrivilegeDepth change)
    {
        var privileges = new Dictionary<string, PrivilegeDepth>(StringComparer.OrdinalIgnoreCase) { ["prvReadUser"] = PrivilegeDepth.Global };
        foreach (var subject in Customers.Concat(Work))
        {
            privileges[$"prv{Privilege.Read}{subject}"] = read;
            foreach (var privilege in Changes)
            {
                privileges[$"prv{privilege}{subject}"] = change;
            }
        }

        return new RoleDefinition(id, name, privileges);
    }
}
