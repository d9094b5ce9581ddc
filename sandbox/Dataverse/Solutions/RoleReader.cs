using System.Xml.Linq;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;

namespace PowerPlatformMagento.Sandbox.Dataverse.Solutions;

internal static class RoleReader
{
    public static void Read(MetadataCatalog catalog, XElement role)
    {
        var privileges = new Dictionary<string, PrivilegeDepth>(StringComparer.OrdinalIgnoreCase);
        foreach (var privilege in role.Element("RolePrivileges")?.Elements("RolePrivilege") ?? [])
        {
            privileges[XmlText.RequiredAttribute(privilege, "name")] =
                Enum.Parse<PrivilegeDepth>(XmlText.RequiredAttribute(privilege, "level"));
        }

        catalog.Roles.Add(new RoleDefinition(
            Guid.Parse(XmlText.RequiredAttribute(role, "id")),
            XmlText.RequiredAttribute(role, "name"),
            privileges));
    }
}
