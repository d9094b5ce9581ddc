using System.Xml.Linq;
using PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Solutions;

/// <summary>Reads the names of roles: Roles/*.xml. What they allow Dataverse itself decides.</summary>
internal static class RoleReader
{
    public static RoleName Read(XElement role) => new(FormXml.Id(FormXml.Required(role, "id"), "id"), FormXml.Required(role, "name"));
}
