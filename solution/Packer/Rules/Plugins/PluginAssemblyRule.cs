using System.Text.RegularExpressions;
using System.Xml.Linq;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Plugins;

/// <summary>The registration of a plug-in assembly names the signed assembly, its types and its file as the import looks them up.</summary>
internal sealed partial class PluginAssemblyRule : ISolutionRule
{
    public IEnumerable<Finding> Check(UnpackedSolution solution) =>
        from assembly in solution.PluginAssemblies
        from problem in Problems(assembly)
        select new Finding(assembly.File, problem.Element, problem.Text, problem.Fix);

    private static IEnumerable<(string Element, string Text, string Fix)> Problems(Component assembly)
    {
        var fullName = assembly.Xml.Attr("FullName");
        if (!StrongName().IsMatch(fullName))
        {
            yield return (
                "FullName",
                $"FullName \"{fullName}\" is not that of version 1.0.0.0 with a public key token",
                "Keep AssemblyVersion 1.0.0.0 and sign the assembly: another major or minor version is another assembly to Dataverse.");
        }

        var file = "/" + assembly.File[..^".data.xml".Length];
        if (assembly.Xml.Text("FileName") != file)
        {
            yield return ("FileName", $"FileName is \"{assembly.Xml.Text("FileName")}\", the file would be {file}", $"Write {file}.");
        }

        var simpleName = new string([.. fullName.Split(',')[0].Where(char.IsAsciiLetterOrDigit)]);
        var expected = $"/PluginAssemblies/{simpleName}-{assembly.Xml.Attr("PluginAssemblyId").ToUpperInvariant()}/{simpleName}.dll";
        if (file != expected)
        {
            yield return ("PluginAssemblyId", $"the file would be {file}, not {expected}", "Name folder and file after the assembly, without dots, and its id.");
        }

        if (assembly.Xml.Text("IsolationMode") != "2" || assembly.Xml.Text("SourceType") != "0")
        {
            yield return ("IsolationMode", "is not registered in the sandbox and in the database", "Set IsolationMode 2 and SourceType 0.");
        }

        foreach (var type in assembly.Xml.Descendants("PluginType").Where(type => !IsNamed(type, fullName) || type.Text("FriendlyName").Length == 0))
        {
            yield return (
                $"PluginType {type.Attr("Name")}",
                $"type \"{type.Attr("Name")}\" needs a FriendlyName and the AssemblyQualifiedName of the assembly",
                $"Write AssemblyQualifiedName \"<class>, {fullName}\" and the id as FriendlyName; the Name of a plug-in is its class.");
        }
    }

    /// <summary>A workflow activity may have a caption for its name, which the designer shows.</summary>
    private static bool IsNamed(XElement type, string fullName) =>
        RegisteredType.Class(type) is { Length: > 0 } name
        && type.Attr("AssemblyQualifiedName") == $"{name}, {fullName}"
        && (type.Attr("Name") == name || RegisteredType.IsWorkflowActivity(type));

    [GeneratedRegex(@"^[A-Za-z][\w.]*, Version=1\.0\.0\.0, Culture=neutral, PublicKeyToken=[0-9a-f]{16}$")]
    private static partial Regex StrongName();
}
