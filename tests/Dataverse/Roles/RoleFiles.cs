using System.Xml.Linq;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Roles;

/// <summary>The roles as solution/core ships them.</summary>
internal static class RoleFiles
{
    public static IReadOnlyList<XElement> All { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(SolutionPaths.Core, "Roles"), "*.xml").Order(StringComparer.Ordinal).Select(file => XElement.Load(file))];

    public static IEnumerable<string> Names => All.Select(NameOf);

    public static string NameOf(XElement role) => role.Attribute("name")!.Value;

    /// <summary>Privilege and level of each grant of a role, as "prvReadContact Global".</summary>
    public static IEnumerable<string> PrivilegesOf(XElement role) =>
        role.Descendants("RolePrivilege").Select(privilege => $"{privilege.Attribute("name")!.Value} {privilege.Attribute("level")!.Value}");

    public static XElement Find(string name) => All.Single(role => NameOf(role) == name);
}
