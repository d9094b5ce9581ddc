using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Access;

/// <summary>Roles name privileges of tables that exist, at a level the table has, each once.</summary>
internal sealed class RoleRule : ISolutionRule
{
    private static readonly string[] Levels = ["Basic", "Local", "Deep", "Global"];

    public IEnumerable<Finding> Check(UnpackedSolution solution)
    {
        foreach (var role in solution.Roles)
        {
            var privileges = role.Xml.Descendants("RolePrivilege").Select(xml => (Name: xml.Attr("name"), Level: xml.Attr("level"))).ToList();
            foreach (var (name, level) in privileges)
            {
                if (Problem(solution, name, level) is { } text)
                {
                    yield return new Finding(
                        role.File, $"RolePrivilege {name}", $"{name}: {text}", "Write prv<Verb><SchemaName> of an existing table, at a level it has.");
                }
            }

            foreach (var (name, _) in Repeated.In(privileges.Select(privilege => privilege.Name)))
            {
                yield return new Finding(role.File, $"RolePrivilege {name}", $"{name} is granted more than once", "Keep the highest level.");
            }

            if (role.FileName != role.Xml.Attr("name"))
            {
                yield return new Finding(role.File, "Role", $"the role is called \"{role.Xml.Attr("name")}\"", $"Call the file {role.Xml.Attr("name")}.xml.");
            }
        }
    }

    private static string? Problem(UnpackedSolution solution, string name, string level)
    {
        if (PrivilegeCatalog.Problem(solution, name) is { } problem)
        {
            return problem;
        }

        if (!Levels.Contains(level))
        {
            return $"level \"{level}\" is unknown";
        }

        var privilege = Privilege.Parse(name);
        return privilege is not null && solution.Schema.Own(privilege.Table.ToLowerInvariant()) is { IsOrganizationOwned: true }
            && (level != "Global" || privilege.Verb is "Assign" or "Share")
            ? "a table owned by the organization has Global only, no Assign and no Share"
            : null;
    }
}
