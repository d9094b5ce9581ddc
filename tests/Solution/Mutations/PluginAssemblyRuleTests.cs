using PowerPlatformMagento.Packer.Rules.Plugins;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>A registration the import could not resolve is reported.</summary>
[TestClass]
public sealed class PluginAssemblyRuleTests
{
    private static readonly PluginAssemblyRule Rule = new();

    [TestMethod]
    public void Reports_an_assembly_that_is_not_signed()
    {
        using var copy = new SolutionCopy();

        copy.Replace(copy.Find("PluginAssemblies", "PluginAssembly"), "PublicKeyToken=7f48e0f6ba02d849", "PublicKeyToken=null");

        copy.MustBreak(Rule, "is not that of version 1.0.0.0 with a public key token");
    }

    [TestMethod]
    public void Reports_another_assembly_version()
    {
        using var copy = new SolutionCopy();

        copy.Replace(copy.Find("PluginAssemblies", "PluginAssembly"), "Version=1.0.0.0", "Version=1.1.0.0");

        copy.MustBreak(Rule, "is not that of version 1.0.0.0");
    }

    [TestMethod]
    public void Reports_a_file_name_that_leads_elsewhere()
    {
        using var copy = new SolutionCopy();

        copy.Edit(copy.Find("PluginAssemblies", "PluginAssembly"), root => root.SetElementValue("FileName", "/PluginAssemblies/Other.dll"));

        copy.MustBreak(Rule, "FileName is \"/PluginAssemblies/Other.dll\"");
    }

    [TestMethod]
    public void Reports_a_folder_with_the_id_of_another_assembly()
    {
        using var copy = new SolutionCopy();

        copy.Edit(copy.Find("PluginAssemblies", "PluginAssembly"), root => root.SetAttributeValue("PluginAssemblyId", "5095d123-249e-5b65-b88a-24ed8a324ba8"));

        copy.MustBreak(Rule, "5095D123-249E-5B65-B88A-24ED8A324BA8");
    }

    [TestMethod]
    [DataRow("IsolationMode", "1")]
    [DataRow("SourceType", "4")]
    public void Reports_an_assembly_outside_sandbox_or_database(string setting, string value)
    {
        using var copy = new SolutionCopy();

        copy.Edit(copy.Find("PluginAssemblies", "PluginAssembly"), root => root.SetElementValue(setting, value));

        copy.MustBreak(Rule, "is not registered in the sandbox");
    }

    [TestMethod]
    public void Reports_a_type_of_another_assembly()
    {
        using var copy = new SolutionCopy();

        copy.Edit(copy.Find("PluginAssemblies", "PluginAssembly"), root => root.Descendants("PluginType").First().SetAttributeValue("AssemblyQualifiedName", "Other"));

        copy.MustBreak(Rule, "type \"PowerPlatformMagento.Plugins.AnswerReturn\" needs");
    }

    [TestMethod]
    public void Reports_a_type_without_friendly_name()
    {
        using var copy = new SolutionCopy();

        copy.Edit(copy.Find("PluginAssemblies", "PluginAssembly"), root => root.Descendants("FriendlyName").First().Remove());

        copy.MustBreak(Rule, "type \"PowerPlatformMagento.Plugins.AnswerReturn\" needs");
    }
}
