using System.Xml.Linq;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Plugins;

/// <summary>Reads the registration of a plug-in type or workflow activity.</summary>
internal static class RegisteredType
{
    /// <summary>Full name of the class, the first part of the assembly-qualified name.</summary>
    public static string Class(XElement type) => type.Attr("AssemblyQualifiedName").Split(',')[0].Trim();

    /// <summary>Only workflow activities stand in a group of the designer.</summary>
    public static bool IsWorkflowActivity(XElement type) => type.Text("WorkflowActivityGroupName").Length > 0;
}
