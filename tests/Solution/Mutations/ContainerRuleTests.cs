using PowerPlatformMagento.Solution.Tests.Rules;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>A residue that would lose components is reported.</summary>
[TestClass]
public sealed class ContainerRuleTests
{
    private static readonly ContainerRule Rule = new ContainerRule();

    [TestMethod]
    [DataRow("Entities")]
    [DataRow("Roles")]
    [DataRow("optionsets")]
    [DataRow("EntityRelationships")]
    [DataRow("SolutionPluginAssemblies")]
    [DataRow("FieldSecurityProfiles")]
    [DataRow("Languages")]
    public void Reports_a_missing_container(string container)
    {
        using var copy = new SolutionCopy();

        copy.Edit("Other/Customizations.xml", root => root.Element(container)!.Remove());

        copy.MustBreak(Rule, $"has no <{container}>");
    }

    [TestMethod]
    public void Reports_a_new_kind_of_component_without_container()
    {
        using var copy = new SolutionCopy();

        copy.Write("Workflows/Flow.json.data.xml", "<Workflow />"u8.ToArray()).Edit("Other/Customizations.xml", root => root.Element("Workflows")!.Remove());

        copy.MustBreak(Rule, "has no <Workflows>");
    }

    [TestMethod]
    public void Reports_labels_in_a_language_that_is_not_listed()
    {
        using var copy = new SolutionCopy();

        copy.Edit(SolutionCopy.Table("mag_Store"), root => root.Descendants("LocalizedName").First().SetAttributeValue("languagecode", "1031"));

        copy.MustBreak(Rule, "labels in language 1031");
    }
}
