using PowerPlatformMagento.Solution.Tests.Reading;

namespace PowerPlatformMagento.Solution.Tests.Rules;

/// <summary>The registration of the plug-in assembly names the signed assembly, its types and its file as the import looks them up.</summary>
/// <param name="publicKeyToken">Token of the key the assembly is signed with.</param>
internal sealed class PluginAssemblyRule(string publicKeyToken) : ISolutionRule
{
    public IEnumerable<Finding> Check(UnpackedSolution solution) =>
        solution.PluginAssemblies.SelectMany(assembly => Problems(assembly).Select(text => new Finding(assembly.File, text)));

    private IEnumerable<string> Problems(Component assembly)
    {
        var fullName = assembly.Xml.Attr("FullName");
        if (!fullName.EndsWith($", Version=1.0.0.0, Culture=neutral, PublicKeyToken={publicKeyToken}", StringComparison.Ordinal))
        {
            yield return $"FullName \"{fullName}\" is not that of version 1.0.0.0 signed with {publicKeyToken}";
        }

        var file = "/" + assembly.File[..^".data.xml".Length];
        if (assembly.Xml.Text("FileName") != file)
        {
            yield return $"FileName is \"{assembly.Xml.Text("FileName")}\", the file would be {file}";
        }

        var simpleName = new string([.. fullName.Split(',')[0].Where(char.IsAsciiLetterOrDigit)]);
        var expected = $"/PluginAssemblies/{simpleName}-{assembly.Xml.Attr("PluginAssemblyId").ToUpperInvariant()}/{simpleName}.dll";
        if (file != expected)
        {
            yield return $"the file would be {file}, not {expected}";
        }

        if (assembly.Xml.Text("IsolationMode") != "2" || assembly.Xml.Text("SourceType") != "0")
        {
            yield return "is not registered in the sandbox and in the database";
        }

        foreach (var type in assembly.Xml.Descendants("PluginType"))
        {
            var name = type.Attr("Name");
            if (type.Attr("AssemblyQualifiedName") != $"{name}, {fullName}" || type.Text("FriendlyName").Length == 0)
            {
                yield return $"type \"{name}\" needs a FriendlyName and the AssemblyQualifiedName of the assembly";
            }
        }
    }
}
