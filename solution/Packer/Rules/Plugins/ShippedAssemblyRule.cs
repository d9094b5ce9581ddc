using PowerPlatformMagento.Packer.Assemblies;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Plugins;

/// <summary>The DLL that ships is the one that is registered, and registration and DLL name the same classes.</summary>
internal sealed class ShippedAssemblyRule : ISolutionRule
{
    private const int SizeLimit = 16 * 1024 * 1024;

    public IEnumerable<Finding> Check(UnpackedSolution solution) =>
        from assembly in solution.PluginAssemblies
        from problem in Problems(solution, assembly)
        select new Finding(assembly.File, problem.Element, problem.Text, problem.Fix);

    private static IEnumerable<(string Element, string Text, string Fix)> Problems(UnpackedSolution solution, Component assembly)
    {
        var registered = assembly.Xml.Attr("FullName");
        if (!solution.Files.TryGetValue(assembly.File[..^".data.xml".Length], out var bytes))
        {
            yield return ("FileName", $"the DLL of {registered.Split(',')[0]} is missing", "Build the packer, which brings the assemblies along, or put the DLL beside its .data.xml.");
            yield break;
        }

        if (AssemblyDescription.Read(bytes) is not { } built)
        {
            yield return ("FileName", "the file is not a .NET assembly", "Build it again.");
            yield break;
        }

        if (built.FullName != registered)
        {
            yield return ("FullName", $"FullName is \"{registered}\", the DLL is \"{built.FullName}\"", "Register the name of the DLL, or sign it with the right key.");
        }

        if (bytes.Length > SizeLimit)
        {
            yield return ("FileName", $"the DLL has {bytes.Length} bytes, {SizeLimit} are allowed", "Leave out what the platform brings itself.");
        }

        var types = assembly.Xml.Descendants("PluginType").ToList();
        foreach (var type in types.Where(type => built.Find(RegisteredType.Class(type)) is null))
        {
            var name = RegisteredType.Class(type);
            yield return ($"PluginType {name}", $"the DLL has no public class {name} that is a plug-in or a workflow activity", "Remove the type or correct its name.");
        }

        foreach (var found in built.Types.Where(found => types.All(type => RegisteredType.Class(type) != found.Name)))
        {
            yield return ("PluginTypes", $"class {found.Name} of the DLL is not listed", "List every public plug-in and workflow activity, or make the class internal.");
        }

        foreach (var type in types.Where(type => built.Find(RegisteredType.Class(type)) is { } found && found.IsWorkflowActivity != RegisteredType.IsWorkflowActivity(type)))
        {
            yield return (
                $"PluginType {RegisteredType.Class(type)}",
                "only workflow activities have a WorkflowActivityGroupName, and each has one",
                "Add the element to the activity or remove it from the plug-in.");
        }
    }
}
