using PowerPlatformMagento.Solution.Tests.Rules;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>A registration the import could not resolve is reported.</summary>
[TestClass]
public sealed class PluginAssemblyRuleTests
{
    private static readonly string Token = StrongName.Token(Repository.Read("plugins/PowerPlatformMagento.snk"));

    private static readonly PluginAssemblyRule Rule = new(Token);

    [TestMethod]
    public void Reports_the_token_of_another_key()
    {
        using var copy = new SolutionCopy();

        copy.Replace(copy.Find("PluginAssemblies", "PluginAssembly"), Token, "0123456789abcdef");

        copy.MustBreak(Rule, "is not that of version 1.0.0.0 signed with");
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

        copy.MustBreak(Rule, "type \"PowerPlatformMagento.Plugins.ImportCustomer\" needs");
    }

    [TestMethod]
    public void Reports_a_type_without_friendly_name()
    {
        using var copy = new SolutionCopy();

        copy.Edit(copy.Find("PluginAssemblies", "PluginAssembly"), root => root.Descendants("FriendlyName").First().Remove());

        copy.MustBreak(Rule, "type \"PowerPlatformMagento.Plugins.ImportCustomer\" needs");
    }
}
