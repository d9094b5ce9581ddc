using PowerPlatformMagento.Solution.Tests.Reading;

namespace PowerPlatformMagento.Solution.Tests.Rules;

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
                    yield return new Finding(role.File, $"{name}: {text}");
                }
            }

            foreach (var twice in privileges.GroupBy(privilege => privilege.Name).Where(group => group.Count() > 1))
            {
                yield return new Finding(role.File, $"{twice.Key} is granted more than once");
            }

            if (Path.GetFileNameWithoutExtension(role.File) != role.Xml.Attr("name"))
            {
                yield return new Finding(role.File, $"the role is called \"{role.Xml.Attr("name")}\"");
            }
        }
    }

    private static string? Problem(UnpackedSolution solution, string name, string level)
    {
        if (Privilege.Parse(name) is not { } privilege)
        {
            return "is not the name of a privilege";
        }

        var table = solution.FindTable(privilege.Table);
        if (solution.IsOwnName(privilege.Table) && table?.Name != privilege.Table)
        {
            return $"there is no table \"{privilege.Table}\"";
        }

        if (!Levels.Contains(level))
        {
            return $"level \"{level}\" is unknown";
        }

        return table is { IsOwn: true, IsOrganizationOwned: true } && (level != "Global" || privilege.Verb is "Assign" or "Share")
            ? "a table owned by the organization has Global only, no Assign and no Share"
            : null;
    }
}
